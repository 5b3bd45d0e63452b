using System.Diagnostics;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Query;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Text;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Storage;

/// <summary>The store over annotated articles.</summary>
public class GoldStoreTests(ITestOutputHelper output)
{
    private static ExtractedArticle[] Gold() =>
        [.. new[] { "gold/train/local.jsonl", "gold/train/national.jsonl" }.SelectMany(file => GoldArticles.Read(Files.SharedOrSkip(file))).Where((_, i) => i % 4 == 0)];

    [Fact]
    public void Derive_InAnyOrderAndBatches_GivesTheSameGraph()
    {
        using var folder = new TemporaryFolder();
        ExtractedArticle[] gold = Gold();

        (string graph, string? hash) = Build(folder["forward.kg"], gold.Chunk(256));
        (string backward, string? backwardHash) = Build(folder["backward.kg"], gold.Reverse().Chunk(7));

        Assert.Equal(graph, backward);
        Assert.Equal(hash, backwardHash);
    }

    [Fact]
    public void Derive_EveryPieceOfEvidence_IsInTheTextAndNamesItsPerson()
    {
        using var folder = new TemporaryFolder();
        ExtractedArticle[] gold = [.. Gold().Take(100)];
        using KnowledgeStore store = Stores.Of(folder, gold);
        var texts = gold.ToDictionary(one => one.Article.Id, one => one.Article.Text, StringComparer.Ordinal);
        var names = store.Nodes("Person").ToDictionary(node => node.Id, node => (string)node.Properties["name"], StringComparer.Ordinal);

        foreach (string type in Ontology.Default.Relationships.Where(one => one.Properties.ContainsKey("evidence")).Select(one => one.Type))
        {
            var stated = store.Relationships(type).SelectMany(one => ((IReadOnlyList<string>)one.Properties["evidence"]).Select(evidence => (one, evidence)));
            Assert.All(stated, pair =>
            {
                string[] parts = pair.evidence.Split('#', '-').TakeLast(2).ToArray();
                string text = texts[pair.evidence[..pair.evidence.LastIndexOf('#')]];
                TextSpan? span = new CodePoints(text).ToUtf16(new TextSpan(int.Parse(parts[0], null), int.Parse(parts[1], null)));
                Assert.NotNull(span);
                string person = type is "HOLDS" or "ATTENDED" or "WROTE" ? pair.one.FromId : pair.one.ToId;
                if (names.TryGetValue(person, out string? name) && text.Contains(name, StringComparison.Ordinal)) Assert.Contains(name, span.Value.Of(text), StringComparison.Ordinal);
            });
        }
    }

    private (string Graph, string? Hash) Build(string path, IEnumerable<ExtractedArticle[]> batches)
    {
        using KnowledgeStore store = KnowledgeStore.OpenOrCreate(path);
        long start = Stopwatch.GetTimestamp();
        int articles = batches.Sum(batch => store.Add(batch).Added);
        TimeSpan added = Stopwatch.GetElapsedTime(start);
        store.Derive();
        output.WriteLine($"{articles} articles: added in {added.TotalSeconds:0.00} s, derived in {(Stopwatch.GetElapsedTime(start) - added).TotalSeconds:0.00} s");
        return (Stores.Dump(store), new Questions(store).Stats().GraphHash);
    }
}
