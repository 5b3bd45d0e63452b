using System.Collections.ObjectModel;
using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Lexicons;
using KnowledgeGraph.Training.Silver;

namespace KnowledgeGraph.Training.Examples;

/// <summary>Annotated articles and files of teachers' labels → sentences to learn from, read anew each time they are asked for.</summary>
internal sealed class SentenceReader(IReadOnlyList<GoldArticle> articles, IReadOnlyList<string> silver, LearnedLexicons learned)
{
    private static readonly ReadOnlyDictionary<string, uint> Nothing = new(new Dictionary<string, uint>(StringComparer.Ordinal));

    /// <summary>First those of the articles, then the silver ones, in the order of the files.</summary>
    public IEnumerable<LabelledSentence> Read() => articles.SelectMany(Read).Concat(silver.SelectMany(ReadSilver));

    private IEnumerable<LabelledSentence> Read(GoldArticle article)
    {
        IReadOnlyDictionary<string, uint> hides = learned.HiddenIn(article);
        SentenceSource source = article.Corpus == Corpus.House ? SentenceSource.Gold : SentenceSource.Foreign;
        var characters = new CharacterSequence();
        foreach (TextSpan sentence in SequenceSplitter.Split(article.Text))
        {
            characters.Read(article.Text, sentence);
            if (characters.Length == 0) continue;
            yield return new LabelledSentence(characters.Symbols.ToArray(), TargetOf(article, characters), source, article.Corpus, hides);
        }
    }

    /// <exception cref="UserErrorException">KG5004: the file is cut off, or holds what is no label.</exception>
    private static IEnumerable<LabelledSentence> ReadSilver(string path)
    {
        if (!File.Exists(path)) throw new UserErrorException(Messages.PathNotFound(path));
        using IEnumerator<SilverSentence> sentences = SilverFile.Read(path).GetEnumerator();
        while (Next(sentences, path) is { } sentence)
        {
            if (sentence.Length == 0) continue;
            var target = new SoftTarget(SilverSentence.Choices, sentence.Labels, sentence.Probabilities);
            yield return new LabelledSentence(sentence.Symbols, target, SentenceSource.Silver, Corpus.House, Nothing);
        }
    }

    private static SilverSentence? Next(IEnumerator<SilverSentence> sentences, string path)
    {
        try
        {
            if (!sentences.MoveNext()) return null;
        }
        catch (EndOfStreamException)
        {
            throw new UserErrorException(Messages.SilverUnreadable(path));
        }

        bool sound = sentences.Current.Labels.All(label => label < LabelSet.Count);
        return sound ? sentences.Current : throw new UserErrorException(Messages.SilverUnreadable(path));
    }

    private static Target TargetOf(GoldArticle article, CharacterSequence characters)
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
        if (open == 1u << LabelSet.Outside) return SoftTarget.Certain(labels);
        return new OpenTarget([.. labels.Select(label => label == LabelSet.Outside ? open : 1u << label)]);
    }

    /// <summary>What a character without annotation may be: outside, or anything of a type that the corpus does not annotate.</summary>
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
