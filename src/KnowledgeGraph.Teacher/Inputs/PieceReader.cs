using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Lexicons;

namespace KnowledgeGraph.Teacher.Inputs;

/// <summary>Texts → pieces.</summary>
internal static class PieceReader
{
    /// <summary>The pieces of a text without labels, in order.</summary>
    public static IEnumerable<Piece> Read(string text) =>
        Cut(Sentences(text).Select(sentence => new PieceSentence(sentence.Characters.Symbols.ToArray(), [], [])), 0, 1, null);

    /// <summary>The pieces of an annotated text, in order.</summary>
    /// <param name="corpora">The corpora in the order of their numbers.</param>
    public static IEnumerable<Piece> Read(GoldArticle article, IReadOnlyList<Corpus> corpora, LearnedLexicons learned)
    {
        IReadOnlyDictionary<string, uint> hides = learned.HiddenIn(article);
        int corpus = Enumerable.Range(0, corpora.Count).First(index => corpora[index].Name == article.Corpus.Name);
        return Cut(Sentences(article.Text).Select(sentence => Label(article, sentence.Characters)), corpus, (float)article.Corpus.Weight, hides.Count == 0 ? null : hides);
    }

    private static IEnumerable<Piece> Cut(IEnumerable<PieceSentence> sentences, int corpus, float weight, IReadOnlyDictionary<string, uint>? hides)
    {
        var open = new List<PieceSentence>();
        int length = 0;
        foreach (PieceSentence sentence in sentences)
        {
            open.Add(sentence);
            length += sentence.Symbols.Length;
            if (length < Piece.Target) continue;
            yield return new Piece([.. open], corpus, weight, hides);
            open.Clear();
            length = 0;
        }

        if (open.Count > 0) yield return new Piece(open, corpus, weight, hides);
    }

    private static IEnumerable<(TextSpan Span, CharacterSequence Characters)> Sentences(string text)
    {
        var characters = new CharacterSequence();
        foreach (TextSpan span in SequenceSplitter.Split(text))
        {
            characters.Read(text, span);
            if (characters.Length > 0) yield return (span, characters);
        }
    }

    private static PieceSentence Label(GoldArticle article, CharacterSequence characters)
    {
        var labels = new byte[characters.Length];
        Array.Fill(labels, (byte)LabelSet.Outside);
        TextSpan whole = characters.SpanOf(0, characters.Length - 1);
        foreach (Mention mention in article.Mentions.Where(mention => whole.Contains(mention.Span)))
        {
            int first = characters.IndexOf(mention.Span.Start), end = characters.IndexOf(mention.Span.End);
            if (end > first) LabelSet.Write(labels.AsSpan(first, end - first), mention.Type);
        }

        uint open = OpenLabels(article.Corpus);
        uint[] allowed = open == 1u << LabelSet.Outside ? [] : [.. labels.Select(label => label == LabelSet.Outside ? open : 1u << label)];
        return new PieceSentence(characters.Symbols.ToArray(), labels, allowed);
    }

    private static uint OpenLabels(Corpus corpus)
    {
        uint open = 1u << LabelSet.Outside;
        for (int label = 0; label < LabelSet.Inside; label++)
        {
            if (!corpus.Types.Contains(LabelSet.TypeOf(label))) open |= 1u << label;
        }

        return open;
    }
}
