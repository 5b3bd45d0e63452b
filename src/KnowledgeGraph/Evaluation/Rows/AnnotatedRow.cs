using KnowledgeGraph.Text;

namespace KnowledgeGraph.Evaluation.Rows;

/// <summary>One article as a row of the interchange form tells it: annotated, or what an extractor found.</summary>
/// <param name="Mentions">In the row's order; they may repeat and overlap.</param>
internal sealed record AnnotatedRow(
    string Id,
    string Text,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<AnnotatedByline> Byline,
    IReadOnlyList<AnnotatedPost> Posts,
    IReadOnlyList<AnnotatedEvent> Events)
{
    /// <summary>A row of the same article in which nothing was found.</summary>
    public AnnotatedRow WithoutFindings() => new(Id, Text, [], [], [], []);
}

internal readonly record struct AnnotatedByline(string Person, string Role);

/// <param name="Organization">Null where none is implied.</param>
internal readonly record struct AnnotatedPost(string Person, string Title, string? Organization);

/// <param name="Kind">As written; null where it is not stated, like the name and the date.</param>
internal sealed record AnnotatedEvent(string? Kind, string? Name, string? Date, IReadOnlyList<string> Places, IReadOnlyList<AnnotatedAttendance> Attendance)
{
    /// <summary>Everyone who attended, once.</summary>
    public HashSet<string> People => Attendance.Select(row => row.Person).ToHashSet(StringComparer.Ordinal);

    /// <summary>Each role of each person.</summary>
    public HashSet<(string Person, string Role)> Roles => [.. Attendance.SelectMany(row => row.Roles.Select(role => (row.Person, role)))];
}

/// <param name="Order">Rank among the event's people; 0 where it is not stated.</param>
internal sealed record AnnotatedAttendance(string Person, IReadOnlyList<string> Roles, int Order);
