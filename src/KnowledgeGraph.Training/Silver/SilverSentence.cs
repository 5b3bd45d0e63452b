namespace KnowledgeGraph.Training.Silver;

/// <summary>
/// A sentence that a teacher labelled: its characters as <see cref="Recognition.Features.CharacterSequence"/> reads them, and for each the likeliest labels.
/// </summary>
/// <param name="Symbols">The characters.</param>
/// <param name="Labels"><c>[character * Choices + k]</c>: the k-th likeliest label.</param>
/// <param name="Probabilities">The same layout: its probability in 255ths. What the choices leave over belongs to no label.</param>
internal sealed record SilverSentence(char[] Symbols, byte[] Labels, byte[] Probabilities)
{
    /// <summary>So many labels are kept for each character.</summary>
    public const int Choices = 3;

    /// <summary>The number of characters.</summary>
    public int Length => Symbols.Length;
}
