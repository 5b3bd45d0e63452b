namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Titles that several people can hold at once: 副市长王刚、马卫红 share one, 市长王刚、马卫红 don't.</summary>
internal sealed class ShareableTitles
{
    public static ShareableTitles Default { get; } = new();

    public bool CanShare(string title) => title.Length > 0;
}
