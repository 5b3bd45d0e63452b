using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.Export;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Running;

/// <summary>Streams articles through the pipeline and writes each as a row, in constant memory.</summary>
internal sealed class ExtractRun(Host host, bool withEvidence, bool mentionsGiven)
{
    private readonly InterchangeFormat _format = new() { WithEvidence = withEvidence };
    private readonly IFactExtractor _extractor = FactExtractors.LoadDefault();
    private readonly IRecognizer? _recognizer = mentionsGiven ? null : Recognizers.LoadDefault();

    public Shard Shard { get; init; } = Shard.Whole;

    public int Threads { get; init; } = 1;

    /// <param name="input">A file or folder, or <c>-</c>.</param>
    /// <param name="output">Where the rows go; null for standard output.</param>
    public ExitCode Run(string input, string? output)
    {
        long started = host.Time.GetTimestamp();
        using AtomicFile? file = output is null ? null : new AtomicFile(output);
        (long rows, long leftOut) = WriteRows(Open(input), file?.Stream ?? host.Output);
        if (file is not null)
        {
            file.Commit();
            double seconds = host.Time.GetElapsedTime(started).TotalSeconds;
            host.Error.WriteLine(FormattableString.Invariant($"{rows} rows written to {output} in {seconds:0.0} s ({rows / Math.Max(seconds, 0.001):0} rows/s)"));
        }

        if (leftOut > 0) host.Error.WriteLine(FormattableString.Invariant($"{leftOut} {(leftOut == 1 ? "row" : "rows")} left out; see above"));
        return leftOut > 0 ? ExitCode.BadInput : ExitCode.Done;
    }

    private (long Rows, long LeftOut) WriteRows(IEnumerable<InputItem> items, Stream output)
    {
        var buffered = new BufferedStream(output, 1 << 16);
        long rows = 0, leftOut = 0;
        foreach ((ReadOnlyMemory<byte> line, Diagnostic? diagnostic) in OrderedParallel.Select(Shard.Of(items), Process, Threads, host.Interrupted))
        {
            if (diagnostic is not null)
            {
                host.Error.WriteLine(diagnostic.ToString());
                leftOut++;
                continue;
            }

            buffered.Write(line.Span);
            rows++;
        }

        buffered.Flush();
        return (rows, leftOut);
    }

    private (ReadOnlyMemory<byte> Line, Diagnostic? Diagnostic) Process(InputItem item)
    {
        if (item.Article is not { } article) return (default, item.Diagnostic);
        IReadOnlyList<Mention>? mentions = _recognizer is null ? GivenMentions.Of(item.Row.Span, article.Text) : _recognizer.Recognize(article);
        if (mentions is null) return (default, Messages.MentionsUnreadable(article.Path, article.Id));
        var extracted = new ExtractedArticle(article, mentions, _extractor.Extract(article, mentions));
        return (_format.ToLine(extracted, item.Row.Span), null);
    }

    private IEnumerable<InputItem> Open(string input)
    {
        if (input == "-") return RowReader.Read(host.Input, null);
        if (!File.Exists(input)) throw new UserErrorException(Messages.PathNotFound(input));
        return RowReader.Read(File.OpenRead(input), input);
    }
}
