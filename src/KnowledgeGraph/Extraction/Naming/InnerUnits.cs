namespace KnowledgeGraph.Extraction.Naming;

/// <summary>Units that exist only inside a larger body: 教务处, 经济学院, 学术委员会.</summary>
internal static class InnerUnits
{
    private const int LongestName = 14;
    private static readonly string[] Owners = ["大学", "学院", "医院", "公司", "集团", "银行", "检察院"];

    /// <summary>Parts of names that belong to bodies of their own.</summary>
    private static readonly string[] Elsewhere = ["大学", "公司", "集团", "医院", "中国", "中央", "国家", "国务院", "全国", "书记处", "办事处", "省", "市", "县"];

    public static bool IsInner(string surface) =>
        surface.Length <= LongestName && !Array.Exists(Elsewhere, word => surface.Contains(word, StringComparison.Ordinal));

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
