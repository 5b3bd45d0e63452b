namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Words before a name that tell that its post ends: 免去张三的局长职务.</summary>
internal static class Removal
{
    private const int Reach = 30;
    private static readonly string[] Words = WordLists.Default["removals"];

    public static PostStatus StatusOf(MentionRow row, int person)
    {
        int end = row.Mentions[person].Span.Start;
        ReadOnlySpan<char> before = row.Text.AsSpan(Math.Max(0, end - Reach), Math.Min(Reach, end));
        int sentence = before.LastIndexOfAny('。', '\n', '；');
        return before[(sentence + 1)..].ContainsAny(Words) ? PostStatus.Removed : PostStatus.Current;
    }
}
