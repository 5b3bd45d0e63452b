using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>
/// How probable the mentions of a sentence are: forward and backward sums as in <see cref="ForwardBackward"/>, but in single precision,
/// sixteen labels in one vector, and no further than the mentions need. Rows are divided by the sum of the row before, which keeps them near 1.
/// Buffers are reused; each thread has its own.
/// </summary>
internal sealed class SpanProbabilities
{
    private const int Labels = LabelSet.Count;
    private const int Inside = LabelSet.Inside;

    /// <summary>Beyond these odds, e^60 to 1, a score changes no probability that can be written down; sums stay within single precision.</summary>
    private const float MaxScore = 60;

    /// <summary>By the label before: what leads to each inside label.</summary>
    private readonly Vector512<float>[] _to = new Vector512<float>[Labels];

    /// <summary>By the label behind: what leads to it from each inside label.</summary>
    private readonly Vector512<float>[] _from = new Vector512<float>[Labels];
    private readonly float[] _transitions = new float[Labels * Labels];
    private readonly Vector512<float> _start;
    private readonly Vector512<float> _closed;
    private readonly float _unit;

    /// <summary>Rows of 17, one for each character.</summary>
    private float[] _emissions = [];
    private float[] _forward = [];
    private float[] _backward = [];

    /// <param name="transitions">Scores, <c>[from * 17 + to]</c>; those that <see cref="LabelSet.CanFollow"/> forbids do not count.</param>
    /// <param name="unit">What one step of an emission score is worth.</param>
    public SpanProbabilities(ReadOnlySpan<float> transitions, float unit)
    {
        _unit = unit;
        for (int index = 0; index < _transitions.Length; index++)
        {
            (int from, int to) = Math.DivRem(index, Labels);
            float weight = LabelSet.CanFollow(from, to) ? MathF.Exp(transitions[index]) : 0;
            _transitions[index] = weight;
            if (to < Inside) _to[from] = _to[from].WithElement(to, weight);
            if (from < Inside) _from[to] = _from[to].WithElement(from, weight);
        }

        for (int label = 0; label < Inside; label++)
        {
            _start = _start.WithElement(label, LabelSet.CanStart(label) ? 1 : 0);
            _closed = _closed.WithElement(label, LabelSet.LeavesOpen(label) ? 0 : 1);
        }
    }

    /// <summary>Runs over a sentence.</summary>
    /// <param name="emissions">Scores over that of outside, <c>[character * 16 + label]</c>.</param>
    /// <param name="first">The first character that <see cref="Of"/> will be asked for as the last of a span.</param>
    /// <param name="last">The last such character.</param>
    public void Run(ReadOnlySpan<short> emissions, int first, int last)
    {
        int length = emissions.Length / Inside;
        Buffers.Reserve(ref _emissions, length * Labels);
        Buffers.Reserve(ref _forward, length * Labels);
        Buffers.Reserve(ref _backward, length * Labels);
        for (int i = 0; i < length; i++) Exponentiate(emissions[(i * Inside)..], i);

        float scale = 1 / Write(_forward, 0, _start * EmissionsOf(0), 1);
        for (int i = 1; i <= last; i++) scale = 1 / Forward(i, scale);

        scale = 1 / Write(_backward, length - 1, _closed, 1);
        for (int i = length - 2; i >= first; i--) scale = 1 / Backward(i, scale);
    }

    /// <summary>The probability that the characters from <paramref name="first"/> on have exactly these labels.</summary>
    public float Of(int first, ReadOnlySpan<byte> labels)
    {
        int last = first + labels.Length - 1;
        float product = _forward[(first * Labels) + labels[0]];
        for (int k = 1; k < labels.Length; k++)
        {
            product *= _transitions[(labels[k - 1] * Labels) + labels[k]] * _emissions[((first + k) * Labels) + labels[k]];
        }

        Vector512<float> forward = Vector512.LoadUnsafe(ref _forward[last * Labels]), backward = Vector512.LoadUnsafe(ref _backward[last * Labels]);
        float all = Vector512.Sum(forward * backward) + (_forward[(last * Labels) + LabelSet.Outside] * _backward[(last * Labels) + LabelSet.Outside]);
        return product * _backward[(last * Labels) + labels[^1]] / all;
    }

    private void Exponentiate(ReadOnlySpan<short> emissions, int index)
    {
        Vector512<float> scores = Emissions.Scale(emissions, _unit);
        scores = Vector512.MaxNative(Vector512.MinNative(scores, Vector512.Create(MaxScore)), Vector512.Create(-MaxScore));
        Write(_emissions, index, Vector512.Exp(scores), 1);
    }

    /// <summary>Fills one row of forward sums and gives its sum; the row's emissions are scaled with it.</summary>
    private float Forward(int index, float scale)
    {
        ref float before = ref _forward[(index - 1) * Labels];
        Vector512<float> row = Weigh(ref before, _to);
        float outside = Vector512.Sum(Vector512.LoadUnsafe(ref before) * _from[LabelSet.Outside]) + (Unsafe.Add(ref before, LabelSet.Outside) * _transitions[^1]);
        Vector512<float> emissions = EmissionsOf(index) * scale;
        Write(_emissions, index, emissions, scale);
        return Write(_forward, index, row * emissions, outside * scale);
    }

    /// <summary>Fills one row of backward sums and gives its sum.</summary>
    private float Backward(int index, float scale)
    {
        Span<float> behind = stackalloc float[Labels];
        ref float next = ref MemoryMarshal.GetReference(behind);
        Vector512<float> weighted = EmissionsOf(index + 1) * Vector512.LoadUnsafe(ref _backward[(index + 1) * Labels]) * scale;
        float outside = _emissions[((index + 1) * Labels) + LabelSet.Outside] * _backward[((index + 1) * Labels) + LabelSet.Outside] * scale;
        weighted.StoreUnsafe(ref next);
        behind[LabelSet.Outside] = outside;
        return Write(_backward, index, Weigh(ref next, _from), Vector512.Sum(weighted * _to[LabelSet.Outside]) + (outside * _transitions[^1]));
    }

    /// <summary>The sum of the rows of <paramref name="transitions"/>, each times its label's weight.</summary>
    private static Vector512<float> Weigh(ref float weights, Vector512<float>[] transitions)
    {
        ref Vector512<float> rows = ref MemoryMarshal.GetArrayDataReference(transitions);

        // Four chains of sums, so that none waits for another.
        Vector512<float> a = Vector512.Create(Unsafe.Add(ref weights, LabelSet.Outside)) * Unsafe.Add(ref rows, LabelSet.Outside);
        Vector512<float> b = Vector512<float>.Zero, c = Vector512<float>.Zero, d = Vector512<float>.Zero;
        for (int label = 0; label < Inside; label += 4)
        {
            a = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref weights, label)), Unsafe.Add(ref rows, label), a);
            b = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref weights, label + 1)), Unsafe.Add(ref rows, label + 1), b);
            c = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref weights, label + 2)), Unsafe.Add(ref rows, label + 2), c);
            d = Vector512.FusedMultiplyAdd(Vector512.Create(Unsafe.Add(ref weights, label + 3)), Unsafe.Add(ref rows, label + 3), d);
        }

        return a + b + (c + d);
    }

    private Vector512<float> EmissionsOf(int index) => Vector512.LoadUnsafe(ref _emissions[index * Labels]);

    /// <summary>Writes a row and gives its sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static float Write(float[] rows, int index, Vector512<float> inside, float outside)
    {
        inside.StoreUnsafe(ref rows[index * Labels]);
        rows[(index * Labels) + LabelSet.Outside] = outside;
        return Vector512.Sum(inside) + outside;
    }
}
