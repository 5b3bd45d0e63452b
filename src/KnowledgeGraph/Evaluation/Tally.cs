using System.Globalization;

namespace KnowledgeGraph.Evaluation;

/// <summary>How many were right, predicted and expected.</summary>
internal readonly record struct Tally(int Right, int Predicted, int Expected)
{
    /// <summary>0..1; 0 where nothing was predicted.</summary>
    public double Precision => Predicted == 0 ? 0 : (double)Right / Predicted;

    /// <summary>0..1; 0 where nothing was expected.</summary>
    public double Recall => Expected == 0 ? 0 : (double)Right / Expected;

    /// <summary>The harmonic mean of both, 0..1.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The three as <c>eval/score.py</c> rounds them. Its order of operations is kept: another one differs in the last bit, and so now and then in the decimal.</summary>
    public (double P, double R, double F1) Percent
    {
        get
        {
            double p = Precision, r = Recall;
            double f1 = p + r == 0 ? 0 : 200 * p * r / (p + r);
            return (Decimals.RoundToOne(100 * p), Decimals.RoundToOne(100 * r), Decimals.RoundToOne(f1));
        }
    }

    public static Tally operator +(Tally left, Tally right) =>
        new(left.Right + right.Right, left.Predicted + right.Predicted, left.Expected + right.Expected);

    public static Tally Of<T>(IReadOnlySet<T> predicted, IReadOnlySet<T> expected) =>
        new(predicted.Count(expected.Contains), predicted.Count, expected.Count);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"P {Percent.P,5:0.0}  R {Percent.R,5:0.0}  F1 {Percent.F1,5:0.0}   ({Right} right, {Predicted} predicted, {Expected} gold)");
}
