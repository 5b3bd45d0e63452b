namespace KnowledgeGraph.Extraction.Confidence;

/// <summary>Facts that are right about equally often: the key of a row of <c>data/extraction/confidence.tsv</c>.</summary>
/// <param name="Fact">post, event or attendance.</param>
/// <param name="Rule">The rule that made it.</param>
/// <param name="Setting">What else tells how sure it is; see the three methods.</param>
internal readonly record struct FactClass(string Fact, string Rule, string Setting)
{
    /// <summary>Whether the body is named in full beside the title (written), was found for a short or missing form (resolved), or is none.</summary>
    public static FactClass Of(Post post, string text)
    {
        string setting = post.Organization is not { } body ? "none" : post.Evidence.Of(text).Contains(body, StringComparison.Ordinal) ? "written" : "resolved";
        return new FactClass("post", post.Rule, setting);
    }

    /// <summary>Whether it has a name, and how many people are there.</summary>
    public static FactClass Of(Event occasion) =>
        new("event", occasion.Rule, $"{(occasion.Name is null ? "unnamed" : "named")} {Size(occasion)}");

    /// <summary>How many people are there, and whether the person is named with a title.</summary>
    public static FactClass Of(Attendance part, Event occasion) =>
        new("attendance", part.Rule, $"{(part.Title is null ? "untitled" : "titled")} {Size(occasion)}");

    private static string Size(Event occasion) => occasion.Attendance.Count switch { 1 => "one", < 4 => "few", _ => "many" };
}
