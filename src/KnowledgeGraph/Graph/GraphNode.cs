namespace KnowledgeGraph.Graph;

/// <summary>A node of the derived graph.</summary>
/// <param name="Label">One of the ontology's labels.</param>
/// <param name="Id">Stable, unique within the label.</param>
/// <param name="Properties">Besides the id; values are <see cref="string"/>, <see cref="long"/>, <see cref="double"/> or <c>IReadOnlyList&lt;string&gt;</c>; absent where unknown, never null.</param>
public sealed record GraphNode(string Label, string Id, IReadOnlyDictionary<string, object> Properties);

/// <summary>A relationship of the derived graph; directed, between two nodes given by label and id.</summary>
/// <param name="Type">One of the ontology's relationship types.</param>
/// <param name="Id">Stable, unique within the type.</param>
/// <param name="Properties">As those of a node.</param>
public sealed record GraphRelationship(
    string Type, string Id, string FromLabel, string FromId, string ToLabel, string ToId, IReadOnlyDictionary<string, object> Properties);

/// <summary>A derived graph that can be read whole, in a fixed order (by id), to project it somewhere else.</summary>
public interface IGraphSource
{
    IEnumerable<GraphNode> Nodes(string label);

    IEnumerable<GraphRelationship> Relationships(string type);

    long CountNodes(string label);

    long CountRelationships(string type);
}
