using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Lexicons;

namespace KnowledgeGraph.Training.Crf;

/// <summary>Annotated articles → the rows of their characters' features and their labels.</summary>
internal sealed class TrainingSetBuilder(IReadOnlyList<GoldArticle> articles, FeatureResources resources, LearnedLexicons learned, int minimumCount)
{
    private readonly FeatureTemplate[] _templates = FeatureStreams.Templates(resources.Lexicons.Count);
    private readonly List<int> _sentenceStarts = [];
    private readonly List<int> _rowStarts = [];
    private readonly List<int> _rows = [];
    private readonly List<byte> _labels = [];
    private readonly List<uint> _allowed = [];
    private readonly List<float> _weights = [];
    private readonly List<bool> _partial = [];

    public (TrainingSet Set, FeatureIndex Index) Build()
    {
        FeatureIndex index = FeatureIndex.Build(_templates, minimumCount, Sentences().Select(sentence => sentence.Streams));
        foreach ((GoldArticle article, CharacterSequence characters, StreamBuffer streams) in Sentences())
        {
            _sentenceStarts.Add(_labels.Count);
            index.Append(streams, _rows, _rowStarts);
            AddLabels(article, characters);
        }

        _sentenceStarts.Add(_labels.Count);
        _rowStarts.Add(_rows.Count);
        var set = new TrainingSet
        {
            SentenceStarts = [.. _sentenceStarts],
            RowStarts = [.. _rowStarts],
            Rows = [.. _rows],
            Labels = [.. _labels],
            Allowed = [.. _allowed],
            Weights = [.. _weights],
            Partial = [.. _partial],
            RowCount = index.RowCount,
        };
        return (set, index);
    }

    /// <summary>Every sentence with its features; what is yielded is overwritten by the next.</summary>
    private IEnumerable<(GoldArticle Article, CharacterSequence Characters, StreamBuffer Streams)> Sentences()
    {
        var extractor = new FeatureExtractor(resources);
        var characters = new CharacterSequence();
        foreach (GoldArticle article in articles)
        {
            IReadOnlyDictionary<string, uint> hides = learned.HiddenIn(article);
            foreach (TextSpan sentence in SequenceSplitter.Split(article.Text))
            {
                characters.Read(article.Text, sentence);
                if (characters.Length == 0) continue;
                extractor.Extract(characters.Symbols, hides);
                yield return (article, characters, extractor.Streams);
            }
        }
    }

    private void AddLabels(GoldArticle article, CharacterSequence characters)
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
        _labels.AddRange(labels);
        foreach (byte label in labels) _allowed.Add(label == LabelSet.Outside ? open : 1u << label);
        _weights.Add((float)article.Corpus.Weight);
        _partial.Add(open != 1u << LabelSet.Outside);
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
