using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Evaluation.Confusions;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Views;

/// <summary>The table of scores, then what was confused with what, the most frequent first.</summary>
internal static class EvaluationView
{
    private static readonly Column[] Columns = [new("", Numbers: true), new("what"), new("annotated"), new("found"), new("for example"), new("")];

    /// <param name="limit">Of each type of mention and each sort of fact at most this many.</param>
    public static void Show(EvaluationResult result, int limit, IPage page)
    {
        foreach (string line in result.Scores.Lines()) page.Write(line);
        IReadOnlyList<ConfusionGroup> groups = ConfusionGroup.Of(result.Mentions);
        foreach (MentionType type in Enum.GetValues<MentionType>()) ShowMentions(type, [.. groups.Where(group => group.Confusion.Type == type)], limit, page);
        foreach (FactErrors errors in result.Facts.Where(errors => IsAnnotated(errors.Sort, result.Scores))) ShowFacts(errors, limit, page);
    }

    /// <summary>Of a sort of fact that the articles are not annotated with, everything would be invented.</summary>
    private static bool IsAnnotated(string sort, Scores scores) => !Scores.TallyNames.Contains(sort) || scores[sort].Expected > 0;

    private static void ShowMentions(MentionType type, ConfusionGroup[] groups, int limit, IPage page)
    {
        if (groups.Length == 0) return;
        string counts = string.Join(", ", Enum.GetValues<MentionErrorKind>().Select(kind => $"{Wording.Number(Count(groups, kind))} {NameOf(kind)}"));
        page.Gap();
        page.Write(StyledText.Of(type.ToName(), Tone.Heading).Add("  " + counts));
        page.Write(new Table(Columns, [.. groups.Take(limit).Select(RowOf)]));
    }

    private static long Count(ConfusionGroup[] groups, MentionErrorKind kind) => groups.Where(group => group.Confusion.Kind == kind).Sum(group => (long)group.Errors.Count);

    private static StyledText[] RowOf(ConfusionGroup group)
    {
        MentionConfusion confusion = group.Confusion;
        string type = confusion.Kind == MentionErrorKind.Type ? $" {confusion.FoundType!.Value.ToName()}" : "";
        return
        [
            Wording.Number(group.Errors.Count) + "×",
            NameOf(confusion.Kind),
            OnOneLine(confusion.Gold ?? ""),
            OnOneLine(confusion.Found ?? "") + type,
            ErrorContext.Of(group.Errors[0]),
            StyledText.Of(ErrorContext.PlaceOf(group.Errors[0]), Tone.Faint),
        ];
    }

    private static void ShowFacts(FactErrors errors, int limit, IPage page)
    {
        if (errors.Missed.Count + errors.Invented.Count == 0) return;
        page.Gap();
        page.Write(StyledText.Of(errors.Sort, Tone.Heading).Add($"  {Wording.Number(errors.Missed.Count)} missed, {Wording.Number(errors.Invented.Count)} invented"));
        foreach (FactError error in errors.Missed.Take(limit)) page.Write(LineOf("missed", error), 2);
        foreach (FactError error in errors.Invented.Take(limit)) page.Write(LineOf("invented", error), 2);
    }

    private static StyledText LineOf(string what, FactError error) => StyledText.Of($"{what,-8}  {OnOneLine(error.Fact)}  ").Add(error.Article, Tone.Faint);

    private static string NameOf(MentionErrorKind kind) => kind switch
    {
        MentionErrorKind.Missed => "missed",
        MentionErrorKind.Invented => "invented",
        MentionErrorKind.Bounds => "other bounds",
        _ => "other type",
    };

    private static string OnOneLine(string text) => text.Replace('\n', ' ');
}
