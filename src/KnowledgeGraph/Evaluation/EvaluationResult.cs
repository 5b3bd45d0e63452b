using KnowledgeGraph.Evaluation.Confusions;
using KnowledgeGraph.Evaluation.Rows;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Evaluation;

/// <summary>How predictions compare with annotated articles.</summary>
/// <param name="Articles">Annotated articles.</param>
/// <param name="Mentions">Every wrong mention, in the order of the articles.</param>
/// <param name="Facts">The wrong facts by sort.</param>
/// <param name="Diagnostics">What was wrong with the rows of either side.</param>
internal sealed record EvaluationResult(
    int Articles, Scores Scores, IReadOnlyList<MentionError> Mentions, IReadOnlyList<FactErrors> Facts, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Compares row by row, by id. An annotated row without a predicted one counts as an article in which nothing was found.</summary>
    public static EvaluationResult Of(RowSet gold, RowSet predicted)
    {
        List<Diagnostic> diagnostics = [.. gold.Diagnostics, .. predicted.Diagnostics];
        var pairs = new List<(AnnotatedRow Gold, AnnotatedRow Predicted)>();
        foreach ((AnnotatedRow row, long line) in gold.Rows)
        {
            AnnotatedRow? found = predicted.Find(row.Id);
            if (found is null) diagnostics.Add(Messages.PredictedRowMissing(gold.Path, line, row.Id));
            pairs.Add((row, found ?? row.WithoutFindings()));
        }

        return new EvaluationResult(
            pairs.Count,
            pairs.Aggregate(Scores.None, (scores, pair) => scores + Scores.Of(pair.Gold, pair.Predicted)),
            [.. pairs.SelectMany(pair => MentionError.Between(pair.Gold.Id, pair.Gold.Text, pair.Gold.Mentions, pair.Predicted.Mentions))],
            FactErrors.Join(pairs.Select(pair => FactErrors.Between(pair.Gold, pair.Predicted))),
            diagnostics);
    }
}
