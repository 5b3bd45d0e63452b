using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Recognition.Crf;

namespace KnowledgeGraph.Training.Crf;

/// <summary>
/// Weights that each take steps of their own size, smaller the more they have moved, and are drawn towards zero after each step (J. Duchi, E. Hazan,
/// Y. Singer, "Adaptive subgradient methods for online learning and stochastic optimization", 2011). What draws a row towards zero while its
/// n-gram is not seen is made up for when it is seen again.
/// </summary>
internal sealed class AdaGrad
{
    private const int Inside = LabelSet.Inside;
    private readonly Parameters _layout;
    private readonly float[] _squares;
    private readonly int[] _lastSteps;

    /// <summary>By step, the sum of the rates up to it.</summary>
    private readonly List<double> _rates = [0];
    private float _l1;
    private float _l2;

    public AdaGrad(Parameters layout, double start)
    {
        _layout = layout;
        Weights = new float[layout.Count];
        _squares = new float[layout.Count];
        Array.Fill(_squares, (float)start);
        _lastSteps = new int[layout.Rows];
    }

    /// <summary>Laid out as <see cref="Parameters"/> says.</summary>
    public float[] Weights { get; }

    private float Rate => (float)(_rates[^1] - _rates[^2]);

    /// <summary>Begins a step: the penalties are those that fall to its share of a pass over all sentences.</summary>
    public void Begin(double rate, double l1, double l2)
    {
        _rates.Add(_rates[^1] + rate);
        (_l1, _l2) = ((float)l1, (float)(2 * l2));
    }

    /// <summary>Moves a row against its slope; 16 by inside label, one by outside.</summary>
    public void Move(int row, ReadOnlySpan<float> inside, float outside)
    {
        float owed = Owed(row), rate = Rate;
        ref float weights = ref MemoryMarshal.GetArrayDataReference(Weights);
        ref float squares = ref MemoryMarshal.GetArrayDataReference(_squares);
        nuint at = (nuint)row * Inside;
        Vector512<float> slope = Vector512.Create(inside), square = Vector512.LoadUnsafe(ref squares, at);
        Vector512<float> weight = Shrink(Vector512.LoadUnsafe(ref weights, at), square, owed);
        square += slope * slope;
        square.StoreUnsafe(ref squares, at);
        (weight - (Vector512.Create(rate) * slope / Vector512.Sqrt(square))).StoreUnsafe(ref weights, at);
        MoveOne(_layout.OutsideStart + row, outside, owed, rate);
    }

    public void MoveTransitions(ReadOnlySpan<float> slopes)
    {
        for (int i = 0; i < slopes.Length; i++) MoveOne(_layout.TransitionStart + i, slopes[i], Rate, Rate);
    }

    /// <summary>Lets every row make up for the steps it missed.</summary>
    public void Settle()
    {
        Parallel.For(0, _layout.Rows, row =>
        {
            float owed = Owed(row);
            if (owed == 0) return;
            ref float weights = ref Weights[row * Inside];
            Shrink(Vector512.LoadUnsafe(ref weights), Vector512.LoadUnsafe(ref _squares[row * Inside]), owed).StoreUnsafe(ref weights);
            int outside = _layout.OutsideStart + row;
            Weights[outside] = Shrink(Weights[outside], _squares[outside], owed);
        });
    }

    /// <summary>Sets a row to zero for good.</summary>
    public void Silence(int row)
    {
        Weights.AsSpan(row * Inside, Inside).Clear();
        _squares.AsSpan(row * Inside, Inside).Fill(float.PositiveInfinity);
        Weights[_layout.OutsideStart + row] = 0;
        _squares[_layout.OutsideStart + row] = float.PositiveInfinity;
    }

    /// <summary>The rates of the steps since a row last moved, this one included.</summary>
    private float Owed(int row)
    {
        float owed = (float)(_rates[^1] - _rates[_lastSteps[row]]);
        _lastSteps[row] = _rates.Count - 1;
        return owed;
    }

    private void MoveOne(int index, float slope, float owed, float rate)
    {
        float square = _squares[index], weight = Shrink(Weights[index], square, owed);
        square += slope * slope;
        _squares[index] = square;
        Weights[index] = weight - (rate * slope / MathF.Sqrt(square));
    }

    private Vector512<float> Shrink(Vector512<float> weights, Vector512<float> squares, float owed)
    {
        Vector512<float> steps = Vector512.Create(owed) / Vector512.Sqrt(squares);
        Vector512<float> left = Vector512.Max(Vector512.Abs(weights) - (steps * _l1), Vector512<float>.Zero) / (Vector512<float>.One + (steps * _l2));
        return Vector512.CopySign(left, weights);
    }

    private float Shrink(float weight, float square, float owed)
    {
        float step = owed / MathF.Sqrt(square);
        return MathF.CopySign(Math.Max(Math.Abs(weight) - (step * _l1), 0) / (1 + (step * _l2)), weight);
    }
}
