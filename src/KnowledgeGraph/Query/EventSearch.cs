using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Query;

/// <summary>A filter → the ids of events, the newest first, undated ones last.</summary>
internal sealed class EventSearch(StoreQuery query)
{
    public (IReadOnlyList<string> Ids, long Total) Find(EventFilter filter, int limit)
    {
        var conditions = new List<string>();
        var values = new List<object?>();
        foreach (string word in Words(filter.Text)) conditions.Add($"(instr(s.words, {Next(word)}) > 0 OR s.event = {Last()})");
        if (filter.Kind is { } kind) conditions.Add($"e.kind = {Next(kind.ToName())}");
        if (filter.From is { } from) conditions.Add($"s.date >= {Next(from.ToString())}");
        if (filter.To is { } to) conditions.Add($"substr(s.date, 1, {to.ToString().Length.ToString(CultureInfo.InvariantCulture)}) <= {Next(to.ToString())}");
        foreach (string place in Words(filter.Place)) conditions.Add($"s.event IN ({HeldInside(Next(place))})");

        string where = conditions.Count == 0 ? "" : "WHERE " + string.Join(" AND ", conditions);
        string source = filter.Kind is null ? "event_search s" : "event_search s JOIN \"Event\" e ON e.id = s.event";
        string order = Next(limit);
        var found = query.Rows(
            $"SELECT s.event, count(*) OVER () FROM {source} {where} ORDER BY s.date DESC, s.event LIMIT {order}",
            row => (Id: row.GetString(0), Total: row.GetInt64(1)),
            [.. values]);
        return ([.. found.Select(one => one.Id)], found.Count == 0 ? 0 : found[0].Total);

        string Next(object value)
        {
            values.Add(value);
            return Last();
        }

        string Last() => string.Create(CultureInfo.InvariantCulture, $"?{values.Count}");
    }

    /// <summary>Events at the places that match and at every place inside them.</summary>
    private static string HeldInside(string word) => $"""
        WITH RECURSIVE inside (id) AS (
            SELECT id FROM "Place" WHERE instr(lower(name), {word}) > 0 OR instr(lower(coalesce(aliases, '')), {word}) > 0 OR id = {word}
            UNION SELECT r.from_id FROM "PART_OF" r JOIN inside ON r.to_id = inside.id WHERE r.from_label = 'Place')
        SELECT h.from_id FROM "HELD_AT" h JOIN inside ON inside.id = h.to_id
        """;

    private static string[] Words(string? text) =>
        (text ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
