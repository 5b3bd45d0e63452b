using System.Diagnostics;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Tests.Storage.Neo4j.Support;

namespace KnowledgeGraph.Tests.Storage.Neo4j;

/// <summary>How fast a push is; run by <c>KnowledgeGraph.Tests -class "*.PushThroughputTests" -explicit only -showLiveOutput</c>.</summary>
[Collection(Neo4jServerTests.Name)]
public class PushThroughputTests(Neo4jServerFixture server, ITestOutputHelper output)
{
    [Fact(Explicit = true)]
    public async Task RunAsync_LargeGraph_ReportsItsSpeed()
    {
        const int Nodes = 100_000, Relationships = 300_000;
        CancellationToken token = TestContext.Current.CancellationToken;
        Neo4jTarget target = await server.EmptyAsync();
        await new Neo4jPush(SyntheticGraph.Create(20_000, 40_000, seed: 2), target).RunAsync(cancellationToken: token);
        await server.EmptyAsync();
        MemoryGraph graph = SyntheticGraph.Create(Nodes, Relationships);

        PushSummary first = await MeasureAsync("empty", graph, target, token);
        PushSummary second = await MeasureAsync("unchanged", graph, target, token);

        Assert.Equal(Nodes + Relationships, first.Changed);
        Assert.Equal(0, second.Changed);
    }

    private async Task<PushSummary> MeasureAsync(string what, MemoryGraph graph, Neo4jTarget target, CancellationToken token)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan nodesDone = default;
        var listener = new Listener(report =>
        {
            if (report.Done <= graph.AllNodes.Count) nodesDone = Stopwatch.GetElapsedTime(start);
        });
        PushSummary summary = await new Neo4jPush(graph, target).RunAsync(listener, token);
        TimeSpan relationships = Stopwatch.GetElapsedTime(start) - nodesDone;
        output.WriteLine(FormattableString.Invariant(
            $"{what}: {summary.Elapsed.TotalSeconds:0.0} s; {graph.AllNodes.Count / nodesDone.TotalSeconds:0} nodes/s, {graph.AllRelationships.Count / relationships.TotalSeconds:0} relationships/s"));
        return summary;
    }
}
