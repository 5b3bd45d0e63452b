using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>The best label sequence of a sentence. The sixteen inside labels go in one vector; buffers are reused, each thread has its own.</summary>
internal sealed class Viterbi
{
    private const int Labels = LabelSet.Count;
    private const int Inside = LabelSet.Inside;
    private const float Forbidden = -1e9f;
    private readonly float _unit;

    /// <summary>By the label before: what leads to each inside label, and to outside.</summary>
    private readonly Vector512<float>[] _toInside = new Vector512<float>[Labels];
    private readonly float[] _toOutside = new float[Labels];

    /// <summary>By the label behind: what leads to it from each inside label.</summary>
    private readonly Vector512<float>[] _fromInside = new Vector512<float>[Labels];
    private readonly Vector512<float> _start;

    /// <summary>Of the best sequences that end in each label, <c>[character * 17 + label]</c>.</summary>
    private float[] _scores = [];

    /// <param name="transitions">Scores, <c>[from * 17 + to]</c>; those that <see cref="LabelSet.CanFollow"/> forbids do not count.</param>
    /// <param name="unit">What one step of an emission score is worth.</param>
    public Viterbi(ReadOnlySpan<float> transitions, float unit)
    {
        _unit = unit;
        for (int from = 0; from < Labels; from++)
        {
            for (int to = 0; to < Labels; to++)
            {
                float score = LabelSet.CanFollow(from, to) ? transitions[(from * Labels) + to] : Forbidden;
                if (to < Inside) _toInside[from] = _toInside[from].WithElement(to, score);
                else _toOutside[from] = score;
                if (from < Inside) _fromInside[to] = _fromInside[to].WithElement(from, score);
            }
        }

        for (int label = 0; label < Inside; label++) _start = _start.WithElement(label, LabelSet.CanStart(label) ? 0 : Forbidden);
    }

    /// <summary>Writes the best labels over <paramref name="labels"/>; they are well-formed: every mention that begins also ends.</summary>
    /// <param name="emissions">Scores over that of outside, <c>[character * 16 + label]</c>.</param>
    public void Decode(ReadOnlySpan<short> emissions, Span<byte> labels)
    {
        int length = labels.Length;
        Buffers.Reserve(ref _scores, length * Labels);
        Write(0, Emissions.Scale(emissions, _unit) + _start, 0);
        for (int i = 1; i < length; i++) Advance(i, Emissions.Scale(emissions[(i * Inside)..], _unit));

        int best = BestEnd(_scores.AsSpan((length - 1) * Labels, Labels));
        for (int i = length - 1; i > 0; i--)
        {
            labels[i] = (byte)best;
            best = BestBefore(i, best);
        }

        labels[0] = (byte)best;
    }

    private void Advance(int index, Vector512<float> emissions)
    {
        ref float before = ref _scores[(index - 1) * Labels];
        ref Vector512<float> to = ref MemoryMarshal.GetArrayDataReference(_toInside);

        // Four chains of maxima, so that none waits for another.
        Vector512<float> a = Candidates(ref before, ref to, LabelSet.Outside);
        Vector512<float> b = Candidates(ref before, ref to, 0), c = Candidates(ref before, ref to, 1), d = Candidates(ref before, ref to, 2);
        for (int from = 3; from < 15; from += 4)
        {
            a = Vector512.MaxNative(a, Candidates(ref before, ref to, from));
            b = Vector512.MaxNative(b, Candidates(ref before, ref to, from + 1));
            c = Vector512.MaxNative(c, Candidates(ref before, ref to, from + 2));
            d = Vector512.MaxNative(d, Candidates(ref before, ref to, from + 3));
        }

        a = Vector512.MaxNative(a, Candidates(ref before, ref to, 15));
        float outside = Highest(Vector512.LoadUnsafe(ref before) + _fromInside[LabelSet.Outside]);
        outside = Math.Max(outside, Unsafe.Add(ref before, LabelSet.Outside) + _toOutside[LabelSet.Outside]);
        Write(index, Vector512.MaxNative(Vector512.MaxNative(a, b), Vector512.MaxNative(c, d)) + emissions, outside);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<float> Candidates(ref float before, ref Vector512<float> to, int from) =>
        Vector512.Create(Unsafe.Add(ref before, from)) + Unsafe.Add(ref to, from);

    private void Write(int index, Vector512<float> inside, float outside)
    {
        inside.StoreUnsafe(ref _scores[index * Labels]);
        _scores[(index * Labels) + LabelSet.Outside] = outside;
    }

    private static int BestEnd(ReadOnlySpan<float> scores)
    {
        int best = LabelSet.Outside;
        for (int label = 0; label < Inside; label++)
        {
            if (!LabelSet.LeavesOpen(label) && scores[label] > scores[best]) best = label;
        }

        return best;
    }

    /// <summary>The label before <paramref name="label"/> on the way that gave it its score; of equals the first.</summary>
    private int BestBefore(int index, int label)
    {
        ref float before = ref _scores[(index - 1) * Labels];
        Vector512<float> candidates = Vector512.LoadUnsafe(ref before) + _fromInside[label];
        float best = Highest(candidates);
        float outside = Unsafe.Add(ref before, LabelSet.Outside) + (label == LabelSet.Outside ? _toOutside[LabelSet.Outside] : _toInside[LabelSet.Outside][label]);
        return outside > best ? LabelSet.Outside : BitOperations.TrailingZeroCount(Vector512.Equals(candidates, Vector512.Create(best)).ExtractMostSignificantBits());
    }

    private static float Highest(Vector512<float> values)
    {
        Vector256<float> eight = Vector256.MaxNative(values.GetLower(), values.GetUpper());
        Vector128<float> four = Vector128.MaxNative(eight.GetLower(), eight.GetUpper());
        Vector128<float> two = Vector128.MaxNative(four, Vector128.Shuffle(four, Vector128.Create(2, 3, 0, 1)));
        return Vector128.MaxNative(two, Vector128.Shuffle(two, Vector128.Create(1, 0, 3, 2))).ToScalar();
    }
}
