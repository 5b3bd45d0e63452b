using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Titles of people who act for the one named before them (特使), from <c>data/extraction/envoys.tsv</c>.</summary>
internal sealed class Envoys
{
    private static readonly Lazy<Envoys> Shared = new(() => new Envoys());
    private readonly HashSet<string> _titles = new(DataFiles.Lines("data/extraction/envoys.tsv"), StringComparer.Ordinal);

    public static Envoys Default => Shared.Value;

    public bool Contains(string title) => _titles.Contains(title);
}
