using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Evaluation.Rows;
using KnowledgeGraph.Export;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Recognition.Dictionary;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Running;

/// <summary>Compares predictions with annotated articles; where none are given, makes them as <c>kg extract</c> would.</summary>
internal sealed class EvaluateRun(Host host)
{
    private readonly DiagnosticLog _log = new(host.Error);

    public int Threads { get; init; } = 1;

    /// <summary>The user's own words; null for none.</summary>
    public UserDictionary? Dictionary { get; init; }

    /// <summary>How much was wrong with the rows; each kind has been reported.</summary>
    public long Complaints => _log.Count;

    /// <param name="gold">A file of annotated rows.</param>
    /// <param name="predicted">A file of predicted rows, or <c>-</c>; null to make them.</param>
    /// <exception cref="UserErrorException">KG1035: the file holds no annotated row. KG1001 to KG1005: a file can't be read.</exception>
    public EvaluationResult Run(string gold, string? predicted)
    {
        RowSet annotated = RowSet.OfGold(RowLines.Read(gold), gold);
        bool empty = !annotated.Rows.Any();
        EvaluationResult? result = empty ? null : EvaluationResult.Of(annotated, Predictions(annotated, gold, predicted));
        foreach (Diagnostic diagnostic in result?.Diagnostics ?? annotated.Diagnostics) _log.Report(diagnostic);
        return result ?? throw new UserErrorException(Messages.NothingAnnotated(gold));
    }

    private RowSet Predictions(RowSet annotated, string gold, string? predicted) => predicted switch
    {
        null => RowSet.OfPredictions(Extract(annotated, gold), null, annotated),
        InputFile.StandardInput => RowSet.OfPredictions(RowLines.Read(host.Input, null), null, annotated),
        _ => RowSet.OfPredictions(RowLines.Read(predicted), predicted, annotated),
    };

    /// <summary>The rows that <c>kg extract</c> writes for these articles.</summary>
    private IEnumerable<RowLine> Extract(RowSet annotated, string gold)
    {
        var format = new InterchangeFormat();
        var pipeline = new Pipeline(Recognizers.LoadDefault(Dictionary), FactExtractors.LoadDefault());
        IEnumerable<Article> articles = Inputs.Read(InputFiles.List([gold]), new ReadingOptions(), host)
            .Select(item => item.Article).OfType<Article>()
            .Where(article => annotated.Find(article.Id)?.Text == article.Text);
        long number = 0;
        foreach (ReadOnlyMemory<byte> line in OrderedParallel.Select(articles, article => format.ToLine(pipeline.Run(article)), Threads, host.Interrupted))
        {
            yield return new RowLine(line, ++number);
        }
    }
}
