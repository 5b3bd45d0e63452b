using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Sets of titles with habits of their own, from <c>data/extraction</c>.</summary>
internal sealed class TitleSet
{
    private static readonly Lazy<TitleSet> SharedEnvoys = new(() => new TitleSet("envoys.tsv"));
    private static readonly Lazy<TitleSet> SharedRanks = new(() => new TitleSet("ranks.tsv"));
    private readonly HashSet<string> _titles;

    private TitleSet(string file) => _titles = new HashSet<string>(DataFiles.Lines("data/extraction/" + file), StringComparer.Ordinal);

    /// <summary>People who act for the one named before them: 特使.</summary>
    public static TitleSet Envoys => SharedEnvoys.Value;

    /// <summary>Ranks and honours, which belong to no body: 教授, 少将.</summary>
    public static TitleSet Ranks => SharedRanks.Value;

    public bool Contains(string title) => _titles.Contains(title);
}
