using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Tests.Storage.Neo4j.Support;

/// <summary>A graph in memory, for tests of its projections.</summary>
internal sealed record MemoryGraph(IReadOnlyList<GraphNode> AllNodes, IReadOnlyList<GraphRelationship> AllRelationships) : IGraphSource
{
    public IEnumerable<GraphNode> Nodes(string label) => AllNodes.Where(node => node.Label == label).OrderBy(node => node.Id, StringComparer.Ordinal);

    public IEnumerable<GraphRelationship> Relationships(string type) =>
        AllRelationships.Where(relationship => relationship.Type == type).OrderBy(relationship => relationship.Id, StringComparer.Ordinal);

    public long CountNodes(string label) => AllNodes.Count(node => node.Label == label);

    public long CountRelationships(string type) => AllRelationships.Count(relationship => relationship.Type == type);

    /// <summary>The same graph with another node in the place of <paramref name="id"/>.</summary>
    public MemoryGraph With(string id, Func<GraphNode, GraphNode> change) =>
        this with { AllNodes = [.. AllNodes.Select(node => node.Id == id ? change(node) : node)] };

    /// <summary>The same graph with another relationship in the place of <paramref name="id"/>.</summary>
    public MemoryGraph WithRelationship(string id, Func<GraphRelationship, GraphRelationship> change) =>
        this with { AllRelationships = [.. AllRelationships.Select(relationship => relationship.Id == id ? change(relationship) : relationship)] };

    /// <summary>The graph as readable lines, nodes before relationships, each by id.</summary>
    public IEnumerable<string> Lines() =>
        Ontology.Default.Nodes.SelectMany(type => Nodes(type.Label)).Select(node => $"{node.Label} {node.Id} {Properties(node.Properties)}")
            .Concat(Ontology.Default.Relationships.SelectMany(type => Relationships(type.Type)).Select(r =>
                $"{r.Type} {r.Id} {r.FromLabel} {r.FromId} → {r.ToLabel} {r.ToId} {Properties(r.Properties)}"));

    private static string Properties(IReadOnlyDictionary<string, object> properties) => GraphText.Of(properties.Select(p => (p.Key, (object?)p.Value)));
}

/// <summary>Properties as text that is equal where they are.</summary>
internal static class GraphText
{
    public static string Of(IEnumerable<(string Name, object? Value)> properties) =>
        string.Join(' ', properties.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => $"{p.Name}={Of(p.Value)}"));

    public static string Of(object? value) => value switch
    {
        null => "-",
        string text => text,
        IEnumerable<object?> list => $"[{string.Join('|', list)}]",
        double number => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture) + "f",
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}"),
    };
}
