using System.Text.Json;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition;

/// <summary>Reads the mentions that a row brings along, as <c>[start, end, "TYPE"]</c> in code points.</summary>
internal static class GivenMentions
{
    /// <summary>The mentions in reading order; null where they are malformed, reach outside the text or overlap. A row without any has none.</summary>
    /// <param name="row">One JSON object in UTF-8; empty where the article was no row of JSON.</param>
    public static IReadOnlyList<Mention>? Of(ReadOnlySpan<byte> row, string text)
    {
        if (row.IsEmpty || !JsonElement.Parse(row).TryGetProperty("mentions", out JsonElement list) || list.ValueKind == JsonValueKind.Null) return [];
        if (list.ValueKind != JsonValueKind.Array) return null;
        var points = new CodePoints(text);
        var mentions = new List<Mention>();
        foreach (JsonElement entry in list.EnumerateArray())
        {
            if (Read(entry, points) is not { } mention) return null;
            mentions.Add(mention);
        }

        mentions.Sort((left, right) => left.Span.CompareTo(right.Span));
        bool overlap = mentions.Zip(mentions.Skip(1)).Any(pair => pair.First.Span.Overlaps(pair.Second.Span));
        return overlap ? null : mentions;
    }

    /// <summary>Compared as written: a string that is no valid Unicode can't be fetched.</summary>
    private static MentionType? TypeOf(JsonElement name) =>
        MentionTypes.TryParse(name.GetRawText().Trim('"'), out MentionType type) ? type : null;

    private static Mention? Read(JsonElement entry, CodePoints points)
    {
        bool wellFormed = entry.ValueKind == JsonValueKind.Array && entry.GetArrayLength() == 3
            && entry[0].ValueKind == JsonValueKind.Number && entry[1].ValueKind == JsonValueKind.Number && entry[2].ValueKind == JsonValueKind.String;
        if (!wellFormed || !entry[0].TryGetInt32(out int start) || !entry[1].TryGetInt32(out int end)) return null;
        if (TypeOf(entry[2]) is not { } type) return null;
        return start < end && points.ToUtf16(new TextSpan(start, end)) is { } span ? new Mention(span, type) : null;
    }
}
