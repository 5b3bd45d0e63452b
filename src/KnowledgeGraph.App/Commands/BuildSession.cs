using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.App.Running;
using KnowledgeGraph.App.Views;
using KnowledgeGraph.Query;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Recognition.Dictionary;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Commands;

/// <summary>One run of <c>kg build</c>.</summary>
/// <param name="target">Where the graph goes besides the store; null for nowhere.</param>
/// <param name="dictionary">The user's own words; null for none.</param>
internal sealed class BuildSession(Host host, string storePath, int threads, Neo4jTarget? target, UserDictionary? dictionary)
{
    public ExitCode Run(IReadOnlyList<string> paths, ReadingOptions reading)
    {
        var log = new DiagnosticLog(host.Error);
        InputList inputs = InputFiles.List(paths);
        foreach (Diagnostic diagnostic in inputs.Diagnostics) log.Report(diagnostic);
        if (inputs.Files.Count == 0) return ExitCode.BadInput;

        using KnowledgeStore store = KnowledgeStore.OpenOrCreate(storePath, ProgramFingerprint.With(dictionary?.Fingerprint));
        BuildReport report = new BuildRun(host, store, log) { Threads = threads, Dictionary = dictionary }.Run(inputs, reading);
        if (report.Interrupted) return Interrupted(report);

        IPage page = Pages.Open(host);
        new BuildSummary(store.Path, new Questions(store)).Show(report, log, page);
        if (target is not null)
        {
            page.Gap();
            host.Flush();
            Neo4jArguments.Push(host, store, target);
        }

        return log.Count > 0 ? ExitCode.BadInput : ExitCode.Done;
    }

    private ExitCode Interrupted(BuildReport report)
    {
        host.Error.WriteLine($"interrupted: {Wording.Count(report.Extracted, "article")} of this run are stored in {storePath}; run the same command again to go on");
        return ExitCode.Interrupted;
    }
}
