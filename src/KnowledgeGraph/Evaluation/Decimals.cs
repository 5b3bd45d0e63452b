namespace KnowledgeGraph.Evaluation;

/// <summary>Rounding as Python's <c>round(x, 1)</c> does it.</summary>
internal static class Decimals
{
    /// <summary>
    /// The decimal nearest to the exact binary value; of two equally near ones the even one. <see cref="Math.Round(double, int)"/> multiplies first,
    /// and that product is rounded itself: it makes 58.45, which lies a little above the middle, 58.4.
    /// </summary>
    /// <param name="value">From 0 on.</param>
    public static double RoundToOne(double value)
    {
        double tenths = Math.Floor(value * 10);
        // With one rounding, and so with the true sign: 20 × value lies above, on or below the odd number in the middle.
        double beyondMiddle = Math.FusedMultiplyAdd(value, 20, -((2 * tenths) + 1));
        bool up = beyondMiddle > 0 || (beyondMiddle == 0 && tenths % 2 == 1);
        return (tenths + (up ? 1 : 0)) / 10;
    }
}
