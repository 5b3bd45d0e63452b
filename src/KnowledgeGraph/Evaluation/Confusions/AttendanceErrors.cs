using KnowledgeGraph.Evaluation.Rows;

namespace KnowledgeGraph.Evaluation.Confusions;

/// <summary>Who was missed or invented at the events of an article, and in which roles.</summary>
internal static class AttendanceErrors
{
    public static FactErrors People(AnnotatedRow gold, AnnotatedRow predicted, IReadOnlyList<EventPair> pairs)
    {
        List<FactError> missed = [], invented = [];
        for (int g = 0; g < gold.Events.Count; g++)
        {
            AnnotatedEvent? found = pairs.Where(pair => pair.Gold == g).Select(pair => predicted.Events[pair.Predicted]).FirstOrDefault();
            missed.AddRange(Missing(gold.Id, gold.Events[g], found));
        }

        for (int p = 0; p < predicted.Events.Count; p++)
        {
            AnnotatedEvent? annotated = pairs.Where(pair => pair.Predicted == p).Select(pair => gold.Events[pair.Gold]).FirstOrDefault();
            invented.AddRange(Missing(gold.Id, predicted.Events[p], annotated));
        }

        return new FactErrors("attendance", missed, invented);
    }

    /// <summary>Roles of the people whom both sides have at an event.</summary>
    public static FactErrors Roles(AnnotatedRow gold, AnnotatedRow predicted, IReadOnlyList<EventPair> pairs)
    {
        var each = from pair in pairs
                   let expected = gold.Events[pair.Gold]
                   let found = predicted.Events[pair.Predicted]
                   let both = expected.People.Intersect(found.People, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal)
                   select FactErrors.Compare(
                       "attendance_strict", gold.Id, Of(expected, both), Of(found, both), part => $"{part.Person} {part.Role}: {NameOf(expected)}");
        FactErrors[] all = [.. each];
        return new FactErrors("attendance_strict", [.. all.SelectMany(errors => errors.Missed)], [.. all.SelectMany(errors => errors.Invented)]);
    }

    /// <summary>The event's name; where it has none, its kind.</summary>
    public static string NameOf(AnnotatedEvent occasion) => occasion.Name ?? occasion.Kind ?? "event";

    private static IEnumerable<FactError> Missing(string article, AnnotatedEvent occasion, AnnotatedEvent? other) =>
        occasion.People.Except(other?.People ?? [], StringComparer.Ordinal).Select(person => new FactError(article, $"{person}: {NameOf(occasion)}"));

    private static HashSet<(string Person, string Role)> Of(AnnotatedEvent occasion, HashSet<string> people) =>
        [.. occasion.Roles.Where(part => people.Contains(part.Person))];
}
