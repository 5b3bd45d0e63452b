using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Storage;

/// <summary>
/// Which words tell a role or a detail, as the tables hold it: a JSON array of strings, <c>speak 48-113 70-72 speaks</c> (role, sentence, words, rule)
/// or <c>place 9-10 place-named 聊城市</c> (detail, words or -, rule, value). Offsets are code points, there and in what is read back.
/// </summary>
internal static class ToldList
{
    private const string NoWords = "-";

    public static string Write(IReadOnlyList<RoleEvidence> told, CodePoints points) =>
        JsonList.Write([.. told.Select(role => $"{role.Role.ToNames()[0]} {points.FromUtf16(role.Evidence)} {points.FromUtf16(role.Words)} {role.Rule}")]);

    public static string Write(IReadOnlyList<DetailEvidence> told, CodePoints points) =>
        JsonList.Write([.. told.Select(detail => $"{detail.Detail.ToName()} {(detail.Words is { } words ? points.FromUtf16(words) : NoWords)} {detail.Rule} {detail.Value}")]);

    public static IEnumerable<RoleEvidence> Roles(string? column) =>
        from entry in JsonList.Read(column)
        let parts = entry.Split(' ', 4)
        where parts.Length == 4 && FactNames.TryParseRole(parts[0], out _)
        select new RoleEvidence(FactNames.TryParseRole(parts[0], out Roles role) ? role : default, SpanOf(parts[1]), SpanOf(parts[2]), parts[3]);

    public static IEnumerable<DetailEvidence> Details(string? column) =>
        from entry in JsonList.Read(column)
        let parts = entry.Split(' ', 4)
        where parts.Length == 4
        from detail in Enum.GetValues<EventDetail>()
        where detail.ToName() == parts[0]
        select new DetailEvidence(detail, parts[3], parts[1] == NoWords ? null : SpanOf(parts[1]), parts[2]);

    private static TextSpan SpanOf(string written)
    {
        string[] ends = written.Split('-');
        return new TextSpan(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
    }
}
