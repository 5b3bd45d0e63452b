using KnowledgeGraph.Graph;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Query;

/// <summary>Counts, each list in a fixed order: the largest first, equals by name; labels and types as the ontology lists them.</summary>
internal sealed class StoreStats(StoreQuery query)
{
    private static readonly (string Name, string Table)[] FactTables =
        [("bylines", "fact_byline"), ("posts", "fact_post"), ("events", "fact_event"), ("attendance", "fact_attendance")];

    public StatsAnswer Answer(bool derived)
    {
        Ontology ontology = Ontology.Default;
        (string? from, string? to) = query.Rows("SELECT min(date), max(date) FROM input_article", row => (row.Text(0), row.Text(1)))[0];
        return new StatsAnswer(
            query.Count("SELECT count(*) FROM input_article"),
            query.Count("SELECT sum(characters) FROM input_article"),
            from,
            to,
            Counts("SELECT coalesce(source, ''), count(*) FROM input_article GROUP BY 1"),
            Counts("SELECT type, count(*) FROM input_mention GROUP BY 1"),
            [.. FactTables.Select(table => new Counted(table.Name, Size(table.Table)))],
            [.. ontology.Nodes.Select(node => new Counted(node.Label, Size(node.Label)))],
            [.. ontology.Relationships.Select(type => new Counted(type.Type, Size(type.Type)))],
            Counts("""SELECT kind, count(*) FROM "Event" GROUP BY 1"""),
            Counts("""SELECT value, count(*) FROM "ATTENDED", json_each(roles) GROUP BY 1"""),
            Counts("""SELECT kind, count(*) FROM "Organization" GROUP BY 1"""),
            derived,
            query.Text("SELECT value FROM meta WHERE name = ?1", Derivation.GraphHash));
    }

    private long Size(string table) => query.Count($"SELECT count(*) FROM {Sql.Quote(table)}");

    private List<Counted> Counts(string groups) =>
        query.Rows($"{groups} ORDER BY 2 DESC, 1", row => new Counted(row.GetString(0), row.GetInt64(1)));
}
