namespace KnowledgeGraph.Evaluation;

/// <summary>Strings in the order of their code points, as Python sorts them. Ordinal order is that of UTF-16 units, where 𬭎 comes before 﨑.</summary>
internal sealed class CodePointOrder : IComparer<string>
{
    public static CodePointOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> left = x, right = y;
        int same = left.CommonPrefixLength(right);
        if (same == left.Length || same == right.Length) return left.Length.CompareTo(right.Length);
        bool leftPair = char.IsSurrogate(left[same]), rightPair = char.IsSurrogate(right[same]);
        return leftPair == rightPair ? left[same].CompareTo(right[same]) : leftPair.CompareTo(rightPair);
    }
}
