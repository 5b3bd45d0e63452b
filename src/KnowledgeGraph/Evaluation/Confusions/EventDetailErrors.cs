using KnowledgeGraph.Evaluation.Rows;

namespace KnowledgeGraph.Evaluation.Confusions;

/// <summary>Kinds, dates and places that differ between an annotated event and the one found for it: the annotated detail is missed, the other invented.</summary>
internal static class EventDetailErrors
{
    public static IEnumerable<FactErrors> Of(AnnotatedRow gold, AnnotatedRow predicted, IReadOnlyList<EventPair> pairs)
    {
        var aligned = pairs.Select(pair => (Gold: gold.Events[pair.Gold], Found: predicted.Events[pair.Predicted])).ToList();
        yield return Compare("event_kind", gold.Id, aligned, occasion => occasion.Kind ?? "no kind");
        yield return Compare("event_date", gold.Id, aligned, occasion => occasion.Date ?? "no date");
        yield return Compare("event_places", gold.Id, aligned.Where(pair => pair.Gold.Places.Count > 0), PlacesOf);
    }

    private static FactErrors Compare(string sort, string article, IEnumerable<(AnnotatedEvent Gold, AnnotatedEvent Found)> aligned, Func<AnnotatedEvent, string> detail)
    {
        var different = aligned.Where(pair => detail(pair.Gold) != detail(pair.Found)).ToList();
        return new FactErrors(
            sort,
            [.. different.Select(pair => new FactError(article, $"{detail(pair.Gold)}: {AttendanceErrors.NameOf(pair.Gold)}"))],
            [.. different.Select(pair => new FactError(article, $"{detail(pair.Found)}: {AttendanceErrors.NameOf(pair.Gold)}"))]);
    }

    private static string PlacesOf(AnnotatedEvent occasion) =>
        occasion.Places.Count == 0 ? "no place" : string.Join('、', occasion.Places.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
