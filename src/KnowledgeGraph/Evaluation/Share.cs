using System.Globalization;

namespace KnowledgeGraph.Evaluation;

/// <summary>How many of some things were right.</summary>
internal readonly record struct Share(int Right, int Of)
{
    /// <summary>0..100 with one decimal; null where there was nothing to be right about.</summary>
    public double? Percent => Of == 0 ? null : Decimals.RoundToOne(100.0 * Right / Of);

    public static Share operator +(Share left, Share right) => new(left.Right + right.Right, left.Of + right.Of);

    public Share Add(bool right) => new(Right + (right ? 1 : 0), Of + 1);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Percent,5:0.0} % right of {Of}");
}
