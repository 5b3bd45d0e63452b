namespace KnowledgeGraph.Teacher.Inputs;

/// <summary>One sentence of a piece.</summary>
/// <param name="Symbols">Its characters.</param>
/// <param name="Labels">The label of each; empty where nobody annotated it.</param>
/// <param name="Allowed">The labels each may have, one bit each; empty where <paramref name="Labels"/> leave no choice.</param>
internal sealed record PieceSentence(char[] Symbols, byte[] Labels, uint[] Allowed);

/// <summary>Some sentences of one text that the network sees side by side.</summary>
/// <param name="Corpus">The number of the corpus it comes from; 0 is the house's own.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Hides">The lexicon words it must not be helped by.</param>
internal sealed record Piece(IReadOnlyList<PieceSentence> Sentences, int Corpus, float Weight, IReadOnlyDictionary<string, uint>? Hides)
{
    /// <summary>A piece is closed when it has so many characters.</summary>
    public const int Target = 400;

    public int Length => Sentences.Sum(sentence => sentence.Symbols.Length);
}
