using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Recognition.Dictionary;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Running;

/// <summary>What a build did.</summary>
/// <param name="ReadAgain">Articles there already whose facts were extracted by another version of the program.</param>
/// <param name="Characters">Of the articles that went through the pipeline.</param>
internal sealed record BuildReport(long Added, long Replaced, long ReadAgain, long Unchanged, long Characters, TimeSpan Elapsed, bool Interrupted)
{
    /// <summary>Articles that went through the pipeline.</summary>
    public long Extracted => Added + Replaced + ReadAgain;

    /// <summary>Articles that came out of the input.</summary>
    public long Read => Extracted + Unchanged;
}

/// <summary>Reads, extracts and stores; then derives the graph. What is stored stays stored, so that an interrupted build goes on where it ended.</summary>
internal sealed class BuildRun(Host host, KnowledgeStore store, DiagnosticLog log)
{
    private const int BatchSize = 256;

    // The store takes one caller at a time; reading asks it what it has while the results of earlier articles are being added.
    private readonly Lock _storeGate = new();
    private readonly List<ExtractedArticle> _batch = new(BatchSize);
    private readonly long _started = host.Time.GetTimestamp();
    private bool _readingEnded;
    private long _added, _replaced, _readAgain, _unchanged, _characters;

    public int Threads { get; init; } = 1;

    /// <summary>The user's own words; null for none.</summary>
    public UserDictionary? Dictionary { get; init; }

    public BuildReport Run(InputList inputs, ReadingOptions reading)
    {
        bool interrupted = false;
        using (IProgressDisplay display = ProgressDisplays.Open(host))
        {
            try
            {
                ExtractAll(Inputs.Read(inputs, reading, host), display);
            }
            catch (OperationCanceledException) when (host.Interrupted.IsCancellationRequested)
            {
                interrupted = true;
            }
            finally
            {
                EndReading();
            }

            AddBatch();
            if (!interrupted) Derive(display);
        }

        return new BuildReport(_added, _replaced, _readAgain, _unchanged, _characters, host.Time.GetElapsedTime(_started), interrupted);
    }

    private void Derive(IProgressDisplay display)
    {
        if (store.IsDerived) return;
        display.ShowDeriving(null);
        store.Derive(new DerivationProgress(display));
    }

    private void ExtractAll(IEnumerable<InputItem> items, IProgressDisplay display)
    {
        // Asked while reading, in the order of reading: what is stored is not extracted again.
        IEnumerable<(InputItem Item, bool Stored)> asked = items.Select(item => (item, item.Article is not null && IsStored(item.Article)));
        foreach (Step step in OrderedParallel.Select(asked, Extractor(), Threads, host.Interrupted))
        {
            if (step.Item.Diagnostic is not null) log.Report(step.Item.Diagnostic);
            if (step.Extracted is not null) _batch.Add(step.Extracted);
            else if (step.Item.Article is not null) _unchanged++;
            if (_batch.Count == BatchSize) AddBatch();
            long done = _added + _replaced + _readAgain + _unchanged + _batch.Count;
            display.Show(new Progress(step.Item.Fraction, done, "article", host.Time.GetElapsedTime(_started)));
        }
    }

    /// <summary>The pipeline is loaded with the first article that needs it: building again is quick.</summary>
    private Func<(InputItem Item, bool Stored), Step> Extractor()
    {
        var pipeline = new Lazy<Pipeline>(() => new Pipeline(Recognizers.LoadDefault(Dictionary), FactExtractors.LoadDefault()));
        return asked => new Step(asked.Item, asked.Item.Article is { } article && !asked.Stored ? pipeline.Value.Run(article) : null);
    }

    private bool IsStored(Article article)
    {
        lock (_storeGate) return !_readingEnded && store.Contains(article);
    }

    /// <summary>The reader's thread may be left behind waiting for its source; it must not ask a store that is closed.</summary>
    private void EndReading()
    {
        lock (_storeGate) _readingEnded = true;
    }

    private void AddBatch()
    {
        if (_batch.Count == 0) return;
        AddResult result;
        lock (_storeGate) result = store.Add(_batch);
        foreach (Diagnostic diagnostic in result.Diagnostics) log.Report(diagnostic);
        _added += result.Added;
        _replaced += result.Replaced;
        _readAgain += result.ReadAgain;
        _unchanged += result.Unchanged;
        _characters += _batch.Sum(extracted => extracted.Article.Text.Length);
        _batch.Clear();
    }

    private sealed class DerivationProgress(IProgressDisplay display) : IProgress<DeriveProgress>
    {
        public void Report(DeriveProgress value) => display.ShowDeriving(value);
    }

    private readonly record struct Step(InputItem Item, ExtractedArticle? Extracted);
}
