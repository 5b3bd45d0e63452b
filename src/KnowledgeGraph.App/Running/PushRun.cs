using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Neo4j;

namespace KnowledgeGraph.App.Running;

/// <summary>Pushes a graph and shows how far it is.</summary>
internal sealed class PushRun(Host host)
{
    public PushSummary Run(KnowledgeStore store, Neo4jTarget target)
    {
        long started = host.Time.GetTimestamp();
        using IProgressDisplay display = ProgressDisplays.Open(host);
        var reporter = new Reporter(progress => display.Show(new Progress(
            (double)progress.Done / Math.Max(progress.Total, 1), progress.Done, "item", host.Time.GetElapsedTime(started))));
        return new Neo4jPush(store, target).RunAsync(reporter, host.Interrupted).GetAwaiter().GetResult();
    }

    /// <summary>Reports at once and in order, where <see cref="Progress{T}"/> would do so later on another thread.</summary>
    private sealed class Reporter(Action<PushProgress> report) : IProgress<PushProgress>
    {
        public void Report(PushProgress value) => report(value);
    }
}
