using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>Rows that one statement writes in one transaction.</summary>
internal sealed record Batch(string Statement, IReadOnlyList<object?[]> Rows);

/// <summary>Cuts a stream of rows into batches.</summary>
internal static class Batches
{
    /// <summary>
    /// Rows in one transaction. Measured on a 2-core server, 2,000 to 10,000 are equally fast; 5,000 rows with evidence are about a megabyte
    /// of JSON and a few megabytes of transaction state.
    /// </summary>
    public const int Size = 5_000;

    /// <summary>Full batches in the order in which they fill, then what is left over, in the order of each statement's first row.</summary>
    public static IEnumerable<Batch> Of(IEnumerable<(string Statement, object?[] Row)> rows, int size = Size)
    {
        var open = new Dictionary<string, List<object?[]>>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach ((string statement, object?[] row) in rows)
        {
            if (!open.TryGetValue(statement, out List<object?[]>? batch))
            {
                open[statement] = batch = new List<object?[]>(size);
                order.Add(statement);
            }

            batch.Add(row);
            if (batch.Count < size) continue;
            yield return new Batch(statement, batch);
            open[statement] = new List<object?[]>(size);
        }

        foreach (string statement in order)
        {
            if (open[statement].Count > 0) yield return new Batch(statement, open[statement]);
        }
    }
}

/// <summary>Nodes and relationships as rows of the statements in <see cref="Cypher.WriteStatements"/>; null where a property has no value.</summary>
internal static class Rows
{
    public static object?[] Of(GraphNode node, NodeType type) => Fill([node.Id], node.Properties, type.Properties);

    public static object?[] Of(GraphRelationship relationship, RelationshipType type) =>
        Fill([relationship.Id, relationship.FromId, relationship.ToId], relationship.Properties, type.Properties);

    private static object?[] Fill(ReadOnlySpan<string> ids, IReadOnlyDictionary<string, object> properties, IReadOnlyDictionary<string, PropertyKind> declared)
    {
        var row = new object?[ids.Length + declared.Count];
        int filled = 0, column = 0;
        foreach (string id in ids) row[column++] = id;
        foreach (string name in declared.Keys)
        {
            if (properties.TryGetValue(name, out object? value)) filled++;
            row[column++] = value;
        }

        if (filled == properties.Count) return row;
        string unknown = properties.Keys.First(name => !declared.ContainsKey(name));
        throw new InvalidDataException($"the ontology has no property '{unknown}' for what '{ids[0]}' is");
    }
}
