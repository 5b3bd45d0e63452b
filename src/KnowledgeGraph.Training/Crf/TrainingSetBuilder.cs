using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Lexicons;

namespace KnowledgeGraph.Training.Crf;

/// <summary>Annotated articles → the rows of their characters' features and their labels.</summary>
internal sealed class TrainingSetBuilder
{
    private readonly IReadOnlyList<GoldArticle> _articles;
    private readonly LearnedLexicons _learned;
    private readonly CorpusFeatures _corpora;
    private readonly FeatureExtractor _extractor;
    private readonly CharacterSequence _characters = new();
    private readonly List<int> _sentenceStarts = [];
    private readonly List<int> _rowStarts = [];
    private readonly List<int> _rows = [];
    private readonly List<byte> _labels = [];
    private readonly List<uint> _allowed = [];
    private readonly List<float> _weights = [];
    private readonly List<bool> _partial = [];

    public TrainingSetBuilder(IReadOnlyList<GoldArticle> articles, FeatureResources resources, LearnedLexicons learned)
    {
        (_articles, _learned) = (articles, learned);
        int names = resources.Lexicons.Count;
        _corpora = new CorpusFeatures(FeatureStreams.Count(names));
        Templates = [.. FeatureStreams.Templates(names), .. _corpora.Templates];
        _extractor = new FeatureExtractor(resources, CorpusFeatures.Streams);
    }

    /// <summary>Those of the model, and behind them those that only training has.</summary>
    public FeatureTemplate[] Templates { get; }

    /// <param name="minimumCount">N-grams seen less often are not learned from.</param>
    public (TrainingSet Set, FeatureIndex Index) Build(int minimumCount)
    {
        FeatureIndex index = FeatureIndex.Build(Templates, minimumCount, Sentences().Select(sentence => sentence.Streams));
        foreach ((GoldArticle article, StreamBuffer streams) in Sentences())
        {
            _sentenceStarts.Add(_labels.Count);
            index.Append(streams, _rows, _rowStarts);
            AddLabels(article);
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
    private IEnumerable<(GoldArticle Article, StreamBuffer Streams)> Sentences()
    {
        foreach (GoldArticle article in _articles)
        {
            IReadOnlyDictionary<string, uint> hides = _learned.HiddenIn(article);
            foreach (TextSpan sentence in SequenceSplitter.Split(article.Text))
            {
                _characters.Read(article.Text, sentence);
                if (_characters.Length == 0) continue;
                _extractor.Extract(_characters.Symbols, hides);
                _corpora.Write(article.Corpus, _extractor.Streams);
                yield return (article, _extractor.Streams);
            }
        }
    }

    private void AddLabels(GoldArticle article)
    {
        var labels = new byte[_characters.Length];
        Array.Fill(labels, (byte)LabelSet.Outside);
        TextSpan whole = _characters.SpanOf(0, _characters.Length - 1);
        foreach (Mention mention in article.Mentions.Where(mention => whole.Contains(mention.Span)))
        {
            int first = _characters.IndexOf(mention.Span.Start), end = _characters.IndexOf(mention.Span.End);
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
