using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Tests.Support;

/// <summary>Stores for tests.</summary>
internal static class Stores
{
    /// <summary>A store of these articles with its graph, open for writing.</summary>
    public static KnowledgeStore Of(TemporaryFolder folder, params ExtractedArticle[] articles)
    {
        KnowledgeStore store = KnowledgeStore.OpenOrCreate(folder["test.kg"]);
        store.Add(articles);
        store.Derive();
        return store;
    }

    /// <summary>The whole graph as text: equal graphs are equal byte for byte.</summary>
    public static string Dump(KnowledgeStore graph) => string.Join('\n',
        Ontology.Default.Nodes.SelectMany(node => graph.Nodes(node.Label)).Select(node => $"{node.Label} {node.Id} {Properties(node.Properties)}")
            .Concat(Ontology.Default.Relationships.SelectMany(type => graph.Relationships(type.Type))
                .Select(one => $"{one.Type} {one.Id} {one.FromLabel} {one.FromId} {one.ToLabel} {one.ToId} {Properties(one.Properties)}")));

    private static string Properties(IReadOnlyDictionary<string, object> properties) =>
        string.Join(", ", properties.Select(property => string.Create(CultureInfo.InvariantCulture, $"{property.Key}={(property.Value is IReadOnlyList<string> list ? string.Join('|', list) : property.Value)}")));
}
