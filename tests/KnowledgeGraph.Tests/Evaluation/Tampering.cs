using System.Text.Json.Nodes;

namespace KnowledgeGraph.Tests.Evaluation;

/// <summary>Predictions as no extractor would write them, each row in another way, told by its text's length.</summary>
internal static class Tampering
{
    private static readonly Func<JsonObject, IEnumerable<JsonObject>>[] Ways =
    [
        _ => [],
        row => [With(row, "mentions", new JsonArray())],
        row => [With(row, "events", new JsonArray(), "posts", new JsonArray(), "byline", new JsonArray())],
        row => [Without(row, "text", "byline", "mentions")],
        row => [With(row, "events", Twice(row["events"]), "posts", Twice(row["posts"]), "mentions", Twice(row["mentions"]))],
        row => [With(row, "events", Backwards(row["events"]))],
        row => [Without(row, "events"), row, With(row, "posts", new JsonArray())],
        row => [With(row, "id", row["id"] + "-unknown"), row],
        row => [Respelled(row)],
        row => [WithoutRolesAndOrder(row)],
    ];

    public static IEnumerable<string> Of(string line)
    {
        JsonObject row = JsonNode.Parse(line)!.AsObject();
        return Ways[((string)row["text"]!).Length % Ways.Length](row).Select(tampered => tampered.ToJsonString());
    }

    private static JsonObject With(JsonObject row, params object?[] members)
    {
        JsonObject copy = row.DeepClone().AsObject();
        for (int i = 0; i < members.Length; i += 2) copy[(string)members[i]!] = members[i + 1] as JsonNode ?? (string)members[i + 1]!;
        return copy;
    }

    private static JsonObject Without(JsonObject row, params string[] members)
    {
        JsonObject copy = row.DeepClone().AsObject();
        foreach (string member in members) copy.Remove(member);
        return copy;
    }

    private static JsonArray Twice(JsonNode? list) => [.. Copies(list), .. Copies(list)];

    private static JsonArray Backwards(JsonNode? list)
    {
        JsonArray events = [.. Copies(list).Reverse()];
        foreach (JsonObject occasion in events.OfType<JsonObject>()) occasion["attendance"] = new JsonArray([.. Copies(occasion["attendance"]).Reverse()]);
        return events;
    }

    private static JsonObject Respelled(JsonObject row)
    {
        JsonObject copy = row.DeepClone().AsObject();
        foreach (JsonObject post in Items(copy["posts"])) post["org"] = ((string?)post["org"])?.Replace("人民政府", "政府", StringComparison.Ordinal).Replace("中共", "中国共产党", StringComparison.Ordinal);
        foreach (JsonObject occasion in Items(copy["events"])) (occasion["date"], occasion["kind"], occasion["places"]) = (null, "activity", null);
        return copy;
    }

    private static JsonObject WithoutRolesAndOrder(JsonObject row)
    {
        JsonObject copy = row.DeepClone().AsObject();
        foreach (JsonObject part in Items(copy["events"]).SelectMany(occasion => Items(occasion["attendance"])))
        {
            part.Remove("roles");
            part.Remove("order");
        }

        return copy;
    }

    private static IEnumerable<JsonObject> Items(JsonNode? list) => (list?.AsArray() ?? []).OfType<JsonObject>();

    private static IEnumerable<JsonNode> Copies(JsonNode? list) => (list?.AsArray() ?? []).Select(item => item!.DeepClone());
}
