using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Resolution;

/// <summary>A line of a table that looks at a name's beginning, end, middle or whole.</summary>
internal sealed record NameRule(string Where, string Text)
{
    public bool Fits(string name) => Where switch
    {
        "exact" => name == Text,
        "prefix" => name.StartsWith(Text, StringComparison.Ordinal),
        "suffix" => name.EndsWith(Text, StringComparison.Ordinal),
        _ => name.Contains(Text, StringComparison.Ordinal),
    };
}

/// <summary>The tables of <c>data/resolution</c>.</summary>
internal sealed class ResolutionData
{
    private const string Folder = "data/resolution/";
    private static readonly Lazy<ResolutionData> Shared = new(() => new ResolutionData());
    private readonly HashSet<(string Title, string Body)> _sharedPosts;

    private ResolutionData()
    {
        Kinds = [.. Rows("organization-kinds.tsv").Select(row => (row[0], new NameRule(row[1], row[2])))];
        Levels = [.. Rows("organization-levels.tsv").Select(row => (row[0], new NameRule(row[1], row[2])))];
        PlaceLevels = [.. Rows("place-levels.tsv").Select(row => (Enum.Parse<PlaceLevel>(row[0], ignoreCase: true), new NameRule(row[1], row[2])))];
        Parents = [.. Rows("organization-parents.tsv").Select(row => (row[0], row[1]))];
        BodyPrefixes = [.. Rows("body-prefixes.tsv").Select(row => row[0])];
        KindWords = Rows("kind-words.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        _sharedPosts = [.. Rows("shared-posts.tsv").Select(row => (row[0], row[1]))];
    }

    /// <summary>The tables that travel with the program.</summary>
    public static ResolutionData Default => Shared.Value;

    /// <summary>Names of the files, for whoever must know whether they changed.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. new[] { "organization-kinds.tsv", "organization-levels.tsv", "organization-parents.tsv", "body-prefixes.tsv", "shared-posts.tsv", "kind-words.tsv", "place-levels.tsv" }.Select(file => Folder + file)];

    public IReadOnlyList<(string Kind, NameRule Rule)> Kinds { get; }

    public IReadOnlyList<(string Level, NameRule Rule)> Levels { get; }

    public IReadOnlyList<(string Pattern, string Parent)> Parents { get; }

    public IReadOnlyList<(PlaceLevel Level, NameRule Rule)> PlaceLevels { get; }

    public IReadOnlyList<string> BodyPrefixes { get; }

    /// <summary>An event kind's Chinese words, for finding.</summary>
    public IReadOnlyDictionary<string, string> KindWords { get; }

    /// <summary>Whether a post says too little of who holds it: 代表, 村民.</summary>
    public bool IsSharedByMany(string title, string body) => _sharedPosts.Contains((title, "*")) || _sharedPosts.Contains((title, body));

    private static IEnumerable<string[]> Rows(string file) => DataFiles.Lines(Folder + file).Select(line => line.Split('\t'));
}
