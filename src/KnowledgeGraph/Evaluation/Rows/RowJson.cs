using System.Text.Json;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Evaluation.Rows;

/// <summary>JSON → <see cref="AnnotatedRow"/>. What a row must have and lacks is a <see cref="FormatException"/> whose message names it.</summary>
internal static class RowJson
{
    /// <summary>Parses one line.</summary>
    /// <exception cref="FormatException">It is not one JSON object.</exception>
    public static JsonElement Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            JsonElement row = JsonElement.Parse(line);
            return row.ValueKind == JsonValueKind.Object ? row : throw new FormatException("it is not a JSON object");
        }
        catch (JsonException e)
        {
            throw new FormatException("it is not JSON", e);
        }
    }

    /// <param name="text">The article's text, which the mentions' offsets are for.</param>
    /// <exception cref="FormatException">A member is missing or of another form.</exception>
    public static AnnotatedRow ToRow(JsonElement row, string id, string text)
    {
        var points = new CodePoints(text);
        return new AnnotatedRow(
            id,
            text,
            [.. Items(row, "mentions").Select(entry => MentionOf(entry, points))],
            [.. Items(row, "byline").Select(entry => new AnnotatedByline(Text(entry, "person", "byline"), Text(entry, "role", "byline")))],
            [.. Items(row, "posts").Select(entry => new AnnotatedPost(Text(entry, "person", "posts"), Text(entry, "title", "posts"), TextOrNull(entry, "org")))],
            [.. Items(row, "events").Select(EventOf)]);
    }

    /// <summary>A string member; null where it is missing or null.</summary>
    public static string? TextOrNull(JsonElement row, string name)
    {
        if (Member(row, name) is not { } value) return null;
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"\"{name}\" is not a string");
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException($"\"{name}\" is no valid Unicode", e);
        }
    }

    private static string Text(JsonElement row, string name, string list) =>
        TextOrNull(row, name) ?? throw new FormatException($"an entry of \"{list}\" has no \"{name}\"");

    private static AnnotatedEvent EventOf(JsonElement row) => new(
        TextOrNull(row, "kind"), TextOrNull(row, "name"), TextOrNull(row, "date"), Texts(row, "places"), [.. Items(row, "attendance").Select(AttendanceOf)]);

    private static AnnotatedAttendance AttendanceOf(JsonElement row)
    {
        int order = 0;
        bool sound = Member(row, "order") is not { } value || (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out order));
        return sound ? new AnnotatedAttendance(Text(row, "person", "attendance"), Texts(row, "roles"), order) : throw new FormatException("\"order\" is not a whole number");
    }

    private static Mention MentionOf(JsonElement entry, CodePoints points)
    {
        bool formed = entry.ValueKind == JsonValueKind.Array && entry.GetArrayLength() == 3
            && entry[0].ValueKind == JsonValueKind.Number && entry[1].ValueKind == JsonValueKind.Number && entry[2].ValueKind == JsonValueKind.String;
        if (!formed || !entry[0].TryGetInt32(out int start) || !entry[1].TryGetInt32(out int end)) throw new FormatException("a mention is not [start, end, type]");
        if (!MentionTypes.TryParse(entry[2].GetRawText().Trim('"'), out MentionType type)) throw new FormatException($"a mention's type is not PER, TITLE, ORG or LOC but {entry[2].GetRawText()}");
        TextSpan? span = start < end ? points.ToUtf16(new TextSpan(start, end)) : null;
        return span is { } inside ? new Mention(inside, type) : throw new FormatException(FormattableString.Invariant($"the mention {start}-{end} lies outside the text"));
    }

    private static string[] Texts(JsonElement row, string name) =>
        [.. Items(row, name).Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw new FormatException($"\"{name}\" holds something other than strings"))];

    /// <summary>The entries of a list; none where it is missing or null.</summary>
    private static JsonElement.ArrayEnumerator Items(JsonElement row, string name)
    {
        if (Member(row, name) is not { } list) return default;
        return list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : throw new FormatException($"\"{name}\" is not a list");
    }

    private static JsonElement? Member(JsonElement row, string name)
    {
        if (row.ValueKind != JsonValueKind.Object) throw new FormatException("an entry of a list is not an object");
        return row.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }
}
