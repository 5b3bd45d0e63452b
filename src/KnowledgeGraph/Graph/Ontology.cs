using System.Text.Json;
using System.Text.Json.Serialization;
using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Graph;

/// <summary>What a property's value is.</summary>
public enum PropertyKind
{
    String,
    Integer,
    Float,

    /// <summary>A list of strings.</summary>
    Strings,
}

/// <summary>A node label with its properties besides <c>id</c>, in order.</summary>
public sealed record NodeType(string Label, IReadOnlyDictionary<string, PropertyKind> Properties, IReadOnlyList<string> Indexes);

/// <summary>A relationship type with the label pairs it may join and its properties besides <c>id</c>, in order.</summary>
public sealed record RelationshipType(string Type, IReadOnlyList<(string From, string To)> Ends, IReadOnlyDictionary<string, PropertyKind> Properties);

/// <summary>The full-text index over names.</summary>
public sealed record FullTextIndex(string Name, string Analyzer, IReadOnlyList<string> Labels, IReadOnlyList<string> Properties);

/// <summary>The graph's vocabulary, declared once in <c>data/ontology/ontology.json</c>; tables, constraints, checks and exports derive from it.</summary>
public sealed record Ontology(IReadOnlyList<NodeType> Nodes, IReadOnlyList<RelationshipType> Relationships, FullTextIndex FullText)
{
    internal const string File = "data/ontology/ontology.json";
    private static readonly Lazy<Ontology> Shared = new(Load);

    /// <summary>The ontology that travels with the program.</summary>
    public static Ontology Default => Shared.Value;

    public NodeType Node(string label) => Nodes.Single(node => node.Label == label);

    public RelationshipType Relationship(string type) => Relationships.Single(relationship => relationship.Type == type);

    private static Ontology Load()
    {
        using FileStream stream = DataFiles.Open(File);
        OntologyFile file = JsonSerializer.Deserialize(stream, OntologyJson.Default.OntologyFile)
            ?? throw new InvalidDataException($"{File} is empty");
        return new Ontology(
            [.. file.Nodes.Select(node => new NodeType(node.Label, node.Properties, node.Indexes ?? []))],
            [.. file.Relationships.Select(type => new RelationshipType(type.Type, [.. type.Ends.Select(end => (end[0], end[1]))], type.Properties))],
            file.FullText);
    }
}

internal sealed record OntologyFile(OntologyFile.NodeEntry[] Nodes, OntologyFile.RelationshipEntry[] Relationships, FullTextIndex FullText)
{
    internal sealed record NodeEntry(string Label, Dictionary<string, PropertyKind> Properties, string[]? Indexes);

    internal sealed record RelationshipEntry(string Type, string[][] Ends, Dictionary<string, PropertyKind> Properties);
}

[JsonSerializable(typeof(OntologyFile))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
internal sealed partial class OntologyJson : JsonSerializerContext;
