using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Export;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Recognition.Dictionary;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Running;

/// <summary>Streams articles through the pipeline and writes each as a row, in constant memory.</summary>
internal sealed class ExtractRun(Host host, ReadingOptions reading)
{
    public bool WithEvidence { get; init; }

    /// <summary>Whether names come from the rows themselves and are not looked for.</summary>
    public bool MentionsGiven { get; init; }

    /// <summary>The user's own words; null for none.</summary>
    public UserDictionary? Dictionary { get; init; }

    public Shard Shard { get; init; } = Shard.Whole;

    public int Threads { get; init; } = 1;

    /// <param name="input">A file or folder, or <c>-</c>.</param>
    /// <param name="output">Where the rows go; null for standard output.</param>
    public ExitCode Run(string input, string? output)
    {
        long started = host.Time.GetTimestamp();
        InputList inputs = InputFiles.List([input]);
        if (inputs.Diagnostics is [var wrong, ..]) throw new UserErrorException(wrong);
        using AtomicFile? file = output is null ? null : new AtomicFile(output);
        (long rows, long leftOut) = WriteRows(Inputs.Read(inputs, reading, host), file?.Stream ?? host.Output);
        if (file is not null)
        {
            file.Commit();
            TimeSpan elapsed = host.Time.GetElapsedTime(started);
            host.Error.WriteLine($"{Wording.Count(rows, "row")} written to {output} in {Wording.Duration(elapsed)}");
        }

        if (leftOut > 1) host.Error.WriteLine($"{Wording.Number(leftOut)} rows or files left out; see above");
        return leftOut > 0 ? ExitCode.BadInput : ExitCode.Done;
    }

    private (long Rows, long LeftOut) WriteRows(IEnumerable<InputItem> items, Stream output)
    {
        Func<InputItem, Line> process = Processor();
        var buffered = new BufferedStream(output, 1 << 16);
        long rows = 0, leftOut = 0;
        foreach (Line line in OrderedParallel.Select(Shard.Of(items), process, Threads, host.Interrupted, buffered.Flush))
        {
            if (line.Diagnostic is not null) host.Error.WriteLine(line.Diagnostic.ToString());
            if (line.Row.IsEmpty) leftOut++;
            else rows++;
            buffered.Write(line.Row.Span);
        }

        buffered.Flush();
        return (rows, leftOut);
    }

    private Func<InputItem, Line> Processor()
    {
        var format = new InterchangeFormat { WithEvidence = WithEvidence };
        var extraction = new ArticleExtraction(MentionsGiven, Dictionary);
        return item =>
        {
            if (item.Article is not { } article) return new Line(default, item.Diagnostic);
            return extraction.Run(article, item.Row.Span) is { } extracted
                ? new Line(format.ToLine(extracted, item.Row.Span), item.Diagnostic)
                : new Line(default, Messages.MentionsUnreadable(article.Path, article.Id));
        };
    }

    /// <param name="Row">What to write, with its line end; empty where the article is left out.</param>
    private readonly record struct Line(ReadOnlyMemory<byte> Row, Diagnostic? Diagnostic);
}
