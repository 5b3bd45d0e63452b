using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>The best label sequence of a sentence. The sixteen inside labels go in one vector; buffers are reused, each thread has its own.</summary>
internal sealed class Viterbi
{
    private const int Labels = LabelSet.Count;
    private const int Inside = LabelSet.Inside;
    private const float Forbidden = -1e9f;

    /// <summary><c>[from * 16 + to]</c> for the inside labels.</summary>
    private readonly float[] _toInside = new float[Labels * Inside];

    /// <summary>By the label before.</summary>
    private readonly float[] _toOutside = new float[Labels];
    private readonly float[] _scores = new float[Labels];
    private byte[] _backs = new byte[256 * Labels];

    /// <param name="transitions">Scores, <c>[from * 17 + to]</c>; those that <see cref="LabelSet.CanFollow"/> forbids do not count.</param>
    public Viterbi(ReadOnlySpan<float> transitions)
    {
        for (int from = 0; from < Labels; from++)
        {
            for (int to = 0; to < Inside; to++) _toInside[(from * Inside) + to] = Score(transitions, from, to);
            _toOutside[from] = Score(transitions, from, LabelSet.Outside);
        }
    }

    /// <summary>Writes the best labels over <paramref name="labels"/>; they are well-formed: every mention that begins also ends.</summary>
    /// <param name="emissions">Scores, <c>[character * 17 + label]</c>.</param>
    public void Decode(ReadOnlySpan<float> emissions, Span<byte> labels)
    {
        int length = labels.Length;
        if (_backs.Length < length * Labels) _backs = new byte[2 * length * Labels];
        for (int label = 0; label < Labels; label++) _scores[label] = emissions[label] + (LabelSet.CanStart(label) ? 0 : Forbidden);
        for (int i = 1; i < length; i++) Advance(emissions.Slice(i * Labels, Labels), _backs.AsSpan(i * Labels, Labels));

        int best = LabelSet.Outside;
        for (int label = 0; label < Inside; label++)
        {
            if (!LabelSet.LeavesOpen(label) && _scores[label] > _scores[best]) best = label;
        }

        for (int i = length - 1; i >= 0; i--)
        {
            labels[i] = (byte)best;
            if (i > 0) best = _backs[(i * Labels) + best];
        }
    }

    private static float Score(ReadOnlySpan<float> transitions, int from, int to) =>
        LabelSet.CanFollow(from, to) ? transitions[(from * Labels) + to] : Forbidden;

    private void Advance(ReadOnlySpan<float> emissions, Span<byte> backs)
    {
        Vector512<float> best = Vector512.Create(float.NegativeInfinity);
        Vector512<int> bestFrom = Vector512<int>.Zero;
        float outside = float.NegativeInfinity;
        int outsideFrom = 0;
        for (int from = 0; from < Labels; from++)
        {
            float score = _scores[from];
            Vector512<float> candidate = Vector512.Create(score) + Vector512.LoadUnsafe(ref _toInside[from * Inside]);
            Vector512<float> better = Vector512.GreaterThan(candidate, best);
            best = Vector512.ConditionalSelect(better, candidate, best);
            bestFrom = Vector512.ConditionalSelect(better.AsInt32(), Vector512.Create(from), bestFrom);
            if (score + _toOutside[from] <= outside) continue;
            outside = score + _toOutside[from];
            outsideFrom = from;
        }

        (best + Vector512.Create(emissions[..Inside])).CopyTo(_scores);
        _scores[LabelSet.Outside] = outside + emissions[LabelSet.Outside];
        for (int to = 0; to < Inside; to++) backs[to] = (byte)bestFrom[to];
        backs[LabelSet.Outside] = (byte)outsideFrom;
    }
}
