namespace KnowledgeGraph.App.Explaining;

/// <summary>Which facts are asked for.</summary>
/// <param name="Only">One of <see cref="Parts"/>; null for all.</param>
/// <param name="Person">Part of a name; null for everyone.</param>
internal sealed record ExplainFilter(string? Only = null, string? Person = null)
{
    public const string Mentions = "mentions";
    public const string Byline = "byline";
    public const string Posts = "posts";
    public const string Events = "events";

    public static IReadOnlyList<string> Parts { get; } = [Mentions, Byline, Posts, Events];

    public bool Wants(string part) => Only is null || Only == part;

    public bool IsOf(string person) => Person is null || person.Contains(Person, StringComparison.OrdinalIgnoreCase);
}
