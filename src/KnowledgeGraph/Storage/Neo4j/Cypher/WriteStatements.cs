using KnowledgeGraph.Graph;
using static KnowledgeGraph.Storage.Neo4j.Cypher.CypherNames;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

/// <summary>
/// The statements that write a batch of nodes of one label, or of relationships of one type between two labels. They look first and write
/// only what differs, so that a second push changes nothing and takes no time for writing; properties the ontology does not know are left
/// alone. <c>$rows</c> is a list of lists, which a server reads a fifth faster than maps.
/// <para>
/// Each lookup names its index. Without that a plan made while the database was nearly empty may scan all nodes for every row: once measured
/// at 70 rows a second instead of 30,000.
/// </para>
/// </summary>
internal static class WriteStatements
{
    /// <summary>A row is <c>[id, property…]</c>, properties in the ontology's order. Returns <c>written</c>: rows that were created or changed.</summary>
    public static string Nodes(NodeType type)
    {
        string label = Checked(type.Label);
        Column[] columns = Columns(type.Properties, first: 1);
        return $$"""
            UNWIND $rows AS row
            OPTIONAL MATCH (n:{{label}} {id: row[0]}) USING INDEX n:{{label}}(id)
            WITH row, n
            WHERE n IS NULL{{Differs("n", columns)}}
            FOREACH (_ IN CASE WHEN n IS NULL THEN [1] ELSE [] END |
              CREATE (:{{label}} {id: row[0]{{Values(columns)}}})){{Assignment("n", columns, when: "n IS NOT NULL")}}
            RETURN count(*) AS written
            """.ReplaceLineEndings("\n");
    }

    /// <summary>
    /// A row is <c>[id, id of the start, id of the end, property…]</c>. A relationship whose ends have changed is made anew. Returns
    /// <c>written</c>, and <c>unresolved</c>: rows, counted in <c>written</c> too, of which an end is not in the database.
    /// </summary>
    public static string Relationships(RelationshipType type, (string From, string To) ends)
    {
        (string name, string from, string to) = (Checked(type.Type), Checked(ends.From), Checked(ends.To));
        Column[] columns = Columns(type.Properties, first: 3);
        return $$"""
            UNWIND $rows AS row
            OPTIONAL MATCH (x)-[r:{{name}} {id: row[0]}]->(y) USING INDEX r:{{name}}(id)
            WITH row, x, r, y
            WHERE r IS NULL OR NOT x:{{from}} OR NOT y:{{to}} OR coalesce(x.id <> row[1] OR y.id <> row[2], true){{Differs("r", columns)}}
            OPTIONAL MATCH (a:{{from}} {id: row[1]}) USING INDEX a:{{from}}(id)
            OPTIONAL MATCH (b:{{to}} {id: row[2]}) USING INDEX b:{{to}}(id)
            FOREACH (_ IN CASE WHEN a IS NOT NULL AND b IS NOT NULL AND (r IS NULL OR x <> a OR y <> b) THEN [1] ELSE [] END |
              DELETE r CREATE (a)-[:{{name}} {id: row[0]{{Values(columns)}}}]->(b)){{Assignment("r", columns, when: "x = a AND y = b")}}
            RETURN count(*) AS written, count(CASE WHEN a IS NULL OR b IS NULL THEN 1 END) AS unresolved
            """.ReplaceLineEndings("\n");
    }

    /// <summary>Counts what has an id, for the summary.</summary>
    public static string CountNodes(string label) => $"MATCH (n:{Checked(label)}) WHERE n.id IS NOT NULL RETURN count(n) AS count";

    public static string CountRelationships(string type) => $"MATCH ()-[r:{Checked(type)}]->() WHERE r.id IS NOT NULL RETURN count(r) AS count";

    private static Column[] Columns(IReadOnlyDictionary<string, PropertyKind> properties, int first) =>
        [.. properties.Keys.Select((property, index) => new Column(Checked(property), $"row[{first + index}]"))];

    // In Cypher a comparison with null is null: the second half of coalesce decides where one side has no value.
    private static string Differs(string variable, Column[] columns) => string.Concat(columns.Select(column =>
        $"\n   OR coalesce({variable}.{column.Property} <> {column.Value}, {variable}.{column.Property} IS NOT NULL OR {column.Value} IS NOT NULL)"));

    private static string Values(Column[] columns) => string.Concat(columns.Select(column => $", {column.Property}: {column.Value}"));

    private static string Assignment(string variable, Column[] columns, string when)
    {
        if (columns.Length == 0) return "";
        string assignments = string.Join(", ", columns.Select(column => $"{variable}.{column.Property} = {column.Value}"));
        return $"\nFOREACH (_ IN CASE WHEN {when} THEN [1] ELSE [] END |\n  SET {assignments})";
    }

    private sealed record Column(string Property, string Value);
}
