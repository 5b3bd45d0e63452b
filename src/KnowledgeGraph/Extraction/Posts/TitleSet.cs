namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Sets of titles with habits of their own, from the word lists.</summary>
internal sealed class TitleSet
{
    private static readonly Lazy<TitleSet> SharedEnvoys = new(() => new TitleSet("envoys"));
    private static readonly Lazy<TitleSet> SharedRanks = new(() => new TitleSet("ranks"));
    private readonly HashSet<string> _titles;

    private TitleSet(string list) => _titles = new HashSet<string>(WordLists.Default[list], StringComparer.Ordinal);

    /// <summary>People who act for the one named before them: 特使.</summary>
    public static TitleSet Envoys => SharedEnvoys.Value;

    /// <summary>Ranks and honours, which belong to no body: 教授, 少将.</summary>
    public static TitleSet Ranks => SharedRanks.Value;

    public bool Contains(string title) => _titles.Contains(title);
}
