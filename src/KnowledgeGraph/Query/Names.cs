using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Query;

/// <summary>Names people type → the people of the store.</summary>
internal sealed class Names(StoreQuery query)
{
    private const int MostSuggestions = 8;

    /// <summary>The ids of all people with this name or alias (or this id), the most written about first.</summary>
    public IReadOnlyList<string> People(string nameOrId)
    {
        string name = PersonNames.Normalize(nameOrId);
        List<string> people = query.Rows("""SELECT id FROM "Person" WHERE name = ?1 COLLATE NOCASE OR id = ?1 ORDER BY articles DESC, id""", row => row.GetString(0), name);
        return people.Count > 0 ? people : query.Rows(
            """SELECT p.id FROM "Person" p WHERE p.aliases IS NOT NULL AND EXISTS (SELECT 1 FROM json_each(p.aliases) WHERE value = ?1 COLLATE NOCASE) ORDER BY p.articles DESC, p.id""",
            row => row.GetString(0),
            name);
    }

    /// <summary>Names that differ in one character or contain what was asked for, then others of the same surname; of equals the most written about first.</summary>
    public IReadOnlyList<string> Near(string asked)
    {
        string name = PersonNames.Normalize(asked);
        if (name.Length == 0) return [];
        const string Query = """
            SELECT name, max(articles) FROM "Person"
            WHERE instr(name, ?1) > 0 OR substr(name, 1, 1) = substr(?1, 1, 1) OR (length(?1) > 1 AND substr(name, 2) = substr(?1, 2))
            GROUP BY name ORDER BY max(articles) DESC, name
            """;
        return [.. query.Rows(Query, row => row.GetString(0), name)
            .Select((known, rank) => (known, rank, distance: known.Contains(name, StringComparison.OrdinalIgnoreCase) ? 1 : Distance(known, name)))
            .Where(one => one.distance <= Math.Max(1, name.Length - 1))
            .OrderBy(one => one.distance).ThenBy(one => one.rank)
            .Take(MostSuggestions).Select(one => one.known)];
    }

    public PersonSummary Summary(string id)
    {
        (string name, long articles) = query.Rows("""SELECT name, articles FROM "Person" WHERE id = ?1""", row => (row.GetString(0), row.GetInt64(1)), id)[0];
        return new PersonSummary(id, name, LatestTitle(id), articles);
    }

    /// <summary>The position last reported, with its body: 聊城市人民政府市长.</summary>
    public string? LatestTitle(string personId) => query.Text(
        """
        SELECT coalesce(q.organization, '') || q.title FROM "HOLDS" h JOIN "Position" q ON q.id = h.to_id
        WHERE h.from_id = ?1 ORDER BY h.status IN ('former', 'removed'), h.lastSeen DESC, json_array_length(h.evidence) DESC, h.id LIMIT 1
        """,
        personId);

    /// <summary>Characters to insert, delete or replace to make one of the other (Levenshtein 1966).</summary>
    private static int Distance(string one, string other)
    {
        int[] previous = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            int[] current = new int[other.Length + 1];
            current[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int replaced = previous[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
