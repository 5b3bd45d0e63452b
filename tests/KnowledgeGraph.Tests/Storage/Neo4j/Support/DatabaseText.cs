using KnowledgeGraph.Graph;
using KnowledgeGraph.Storage.Neo4j;

namespace KnowledgeGraph.Tests.Storage.Neo4j.Support;

/// <summary>What a database has, as the lines of <see cref="MemoryGraph.Lines"/>.</summary>
internal static class DatabaseText
{
    public static async Task<IReadOnlyList<string>> LinesAsync(INeo4jConnection connection, CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (NodeType type in Ontology.Default.Nodes)
        {
            var all = new CypherStatement($"MATCH (n:{type.Label}) WHERE n.id IS NOT NULL RETURN n.id AS id, properties(n) AS properties");
            QueryResult result = await connection.RunAsync(all, cancellationToken);
            lines.AddRange(Ordered(result).Select(row => $"{type.Label} {row[0]} {Properties(row[1])}"));
        }

        foreach (RelationshipType type in Ontology.Default.Relationships)
        {
            var all = new CypherStatement(
                $"MATCH (a)-[r:{type.Type}]->(b) RETURN r.id AS id, properties(r) AS properties, labels(a)[0], a.id, labels(b)[0], b.id");
            QueryResult result = await connection.RunAsync(all, cancellationToken);
            lines.AddRange(Ordered(result).Select(row => $"{type.Type} {row[0]} {row[2]} {row[3]} → {row[4]} {row[5]} {Properties(row[1])}"));
        }

        return lines;
    }

    private static IEnumerable<IReadOnlyList<object?>> Ordered(QueryResult result) => result.Rows.OrderBy(row => (string)row[0]!, StringComparer.Ordinal);

    private static string Properties(object? map) =>
        GraphText.Of(((IReadOnlyDictionary<string, object?>)map!).Where(p => p.Key != "id").Select(p => (p.Key, p.Value)));
}
