using System.Text.Json.Serialization;
using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Evaluation.Confusions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Commands;

/// <summary>An evaluation as JSON.</summary>
/// <param name="Scores">By the names of the table; the members are those of <c>eval/score.py --json</c>.</param>
internal sealed record EvaluationAnswer(int Articles, IReadOnlyDictionary<string, ScoreRow> Scores, IReadOnlyList<ConfusionRow> Mentions, IReadOnlyList<FactErrorRow> Facts)
{
    /// <param name="limit">At most so many confusions of each type and facts of each sort.</param>
    public static EvaluationAnswer Of(EvaluationResult result, int limit)
    {
        var scores = new OrderedDictionary<string, ScoreRow>(StringComparer.Ordinal);
        foreach ((string name, Tally tally) in KnowledgeGraph.Evaluation.Scores.TallyNames.Zip(result.Scores.Tallies)) scores[name] = ScoreRow.Of(tally);
        foreach ((string name, Share share) in KnowledgeGraph.Evaluation.Scores.ShareNames.Zip(result.Scores.Shares)) scores[name] = ScoreRow.Of(share);
        var groups = ConfusionGroup.Of(result.Mentions).GroupBy(group => group.Confusion.Type).SelectMany(type => type.Take(limit));
        return new EvaluationAnswer(result.Articles, scores, [.. groups.Select(group => ConfusionRow.Of(group, limit))], [.. result.Facts.Select(errors => FactErrorRow.Of(errors, limit))]);
    }
}

/// <summary>A row of the table: precision, recall and F1 with their counts, or an accuracy.</summary>
internal sealed record ScoreRow(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? P = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? R = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? F1 = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Tp = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Pred = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Gold = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Accuracy = null,
    [property: JsonPropertyName("of"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Total = null)
{
    public static ScoreRow Of(Tally tally) => new(tally.Percent.P, tally.Percent.R, tally.Percent.F1, tally.Right, tally.Predicted, tally.Expected);

    public static ScoreRow Of(Share share) => new(Accuracy: share.Percent, Total: share.Of);
}

/// <summary>A confusion of mentions, how often it happened, and its first cases.</summary>
internal sealed record ConfusionRow(string What, string Type, string? Annotated, string? Found, string? FoundType, int Count, IReadOnlyList<ConfusionExample> Examples)
{
    public static ConfusionRow Of(ConfusionGroup group, int limit)
    {
        MentionConfusion confusion = group.Confusion;
        ConfusionExample[] examples = [.. group.Errors.Take(limit).Select(error => new ConfusionExample(ErrorContext.PlaceOf(error), ErrorContext.Of(error)))];
        return new ConfusionRow(confusion.Kind.ToString().ToLowerInvariant(), confusion.Type.ToName(), confusion.Gold, confusion.Found, confusion.FoundType?.ToName(), group.Errors.Count, examples);
    }
}

internal sealed record ConfusionExample(string Place, string Context);

/// <summary>How many facts of a sort were missed and invented, and the first of them.</summary>
internal sealed record FactErrorRow(string Sort, int Missed, int Invented, IReadOnlyList<FactError> MissedExamples, IReadOnlyList<FactError> InventedExamples)
{
    public static FactErrorRow Of(FactErrors errors, int limit) =>
        new(errors.Sort, errors.Missed.Count, errors.Invented.Count, [.. errors.Missed.Take(limit)], [.. errors.Invented.Take(limit)]);
}
