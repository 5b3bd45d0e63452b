using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>Sentence → mentions: features, scores, the best labels, and how probable each mention is. Keeps buffers; one thread at a time.</summary>
internal sealed class SentenceTagger
{
    private readonly CharacterSequence _characters = new();
    private readonly FeatureExtractor _features;
    private readonly EmissionScorer _scorer;
    private readonly Viterbi _viterbi;
    private readonly ForwardBackward _sums = new();
    private byte[] _labels = new byte[256];

    public SentenceTagger(CrfModel model)
    {
        _features = new FeatureExtractor(model.Resources);
        _scorer = new EmissionScorer(model);
        _viterbi = new Viterbi(model.Transitions);
        _sums.SetTransitions(model.Transitions);
    }

    /// <summary>Appends the mentions of <paramref name="sentence"/> in reading order.</summary>
    /// <param name="hints">Where names might stand; those outside the sentence are passed over.</param>
    public void Tag(string text, TextSpan sentence, ReadOnlySpan<NameHint> hints, List<Mention> mentions)
    {
        _characters.Read(text, sentence);
        int length = _characters.Length;
        if (length == 0) return;
        if (_labels.Length < length) _labels = new byte[2 * length];
        Span<byte> labels = _labels.AsSpan(0, length);

        _features.Extract(_characters.Symbols);
        Span<float> scores = _scorer.Score(_features.Streams);
        foreach (NameHint hint in hints) Add(hint, sentence, scores);
        _viterbi.Decode(scores, labels);
        if (!labels.ContainsAnyExcept((byte)LabelSet.Outside)) return;
        _sums.Run(scores, length);
        Collect(labels, mentions);
    }

    private void Add(NameHint hint, TextSpan sentence, Span<float> scores)
    {
        if (!sentence.Contains(hint.Span)) return;
        int first = _characters.IndexOf(hint.Span.Start), end = _characters.IndexOf(hint.Span.End);
        HintScores.Add(hint, first, end, scores);
    }

    private void Collect(ReadOnlySpan<byte> labels, List<Mention> mentions)
    {
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == LabelSet.Outside) continue;
            int last = i;
            while (LabelSet.LeavesOpen(labels[last])) last++;
            double confidence = Math.Clamp(_sums.Probability(i, labels[i..(last + 1)]), 0, 1);
            mentions.Add(new Mention(_characters.SpanOf(i, last), LabelSet.TypeOf(labels[i]), confidence));
            i = last;
        }
    }
}
