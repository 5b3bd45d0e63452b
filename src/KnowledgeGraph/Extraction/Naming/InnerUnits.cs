namespace KnowledgeGraph.Extraction.Naming;

/// <summary>Units that exist only inside a larger body: 教务处, 经济学院, 学术委员会.</summary>
internal static class InnerUnits
{
    private const int LongestName = 14;
    private static readonly string[] Owners = WordLists.Default["unit-owners"];

    /// <summary>Parts of names that belong to bodies of their own.</summary>
    private static readonly string[] Elsewhere = WordLists.Default["own-names"];

    public static bool IsInner(string surface) =>
        surface.Length <= LongestName && !surface.AsSpan().ContainsAny(Elsewhere);

    /// <summary>The body that owns the unit named in <paramref name="body"/>, up to its first ending: 聊城大学 of 聊城大学教务处. Null if it names none.</summary>
    public static string? OwnerIn(string body)
    {
        foreach (string ending in Owners)
        {
            int at = body.IndexOf(ending, StringComparison.Ordinal);
            if (at >= 2) return body[..(at + ending.Length)];
        }

        return null;
    }
}
