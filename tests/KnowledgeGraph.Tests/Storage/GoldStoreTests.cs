using System.Diagnostics;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Query;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Storage;

/// <summary>The store over all annotated training articles.</summary>
public class GoldStoreTests(ITestOutputHelper output)
{
    private static ExtractedArticle[] Gold() =>
        [.. new[] { "gold/train/local.jsonl", "gold/train/national.jsonl" }.SelectMany(file => GoldArticles.Read(Files.SharedOrSkip(file)))];

    [Fact]
    public void AddAndDerive_InAnyOrderAndBatches_GivesTheSameGraph()
    {
        using var folder = new TemporaryFolder();
        ExtractedArticle[] gold = Gold();

        string forward = Build(folder["forward.kg"], gold.Chunk(256));
        string backward = Build(folder["backward.kg"], gold.Reverse().Chunk(7));

        Assert.Equal(forward, backward);
    }

    private string Build(string path, IEnumerable<ExtractedArticle[]> batches)
    {
        using KnowledgeStore store = KnowledgeStore.OpenOrCreate(path);
        long start = Stopwatch.GetTimestamp();
        int articles = 0;
        foreach (ExtractedArticle[] batch in batches) articles += store.Add(batch).Added;
        TimeSpan added = Stopwatch.GetElapsedTime(start);
        store.Derive();
        output.WriteLine($"{articles} articles: added in {added.TotalSeconds:0.00} s, derived in {(Stopwatch.GetElapsedTime(start) - added).TotalSeconds:0.00} s, {new FileInfo(path).Length / 1e6:0.0} MB");
        StatsAnswer stats = new Questions(store).Stats();
        output.WriteLine(string.Join(", ", stats.Nodes.Concat(stats.Relationships).Select(one => $"{one.Name} {one.Count}")));
        return Dump(store);
    }

    /// <summary>The whole graph, byte for byte.</summary>
    private static string Dump(KnowledgeStore graph) => string.Join('\n',
        Ontology.Default.Nodes.SelectMany(node => graph.Nodes(node.Label)).Select(node => $"{node.Label} {node.Id} {Properties(node.Properties)}")
            .Concat(Ontology.Default.Relationships.SelectMany(type => graph.Relationships(type.Type)).Select(one => $"{one.Type} {one.Id} {one.FromLabel} {one.FromId} {one.ToLabel} {one.ToId} {Properties(one.Properties)}")));

    private static string Properties(IReadOnlyDictionary<string, object> properties) =>
        string.Join(", ", properties.Select(property => FormattableString.Invariant($"{property.Key}={(property.Value is IReadOnlyList<string> list ? string.Join('|', list) : property.Value)}")));
}
