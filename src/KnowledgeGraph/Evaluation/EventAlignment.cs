using KnowledgeGraph.Evaluation.Rows;

namespace KnowledgeGraph.Evaluation;

/// <summary>An annotated event and the one that was found for it, by their places in the two lists.</summary>
internal readonly record struct EventPair(int Gold, int Predicted);

/// <summary>Pairs the events of one article one to one, the best pair first.</summary>
internal static class EventAlignment
{
    /// <summary>
    /// Two events can be one occasion if they share a person, or if both have none and agree in date or kind. Better is: more people shared, the same
    /// date, the same kind, places in the lists that lie closer, later places.
    /// </summary>
    public static IReadOnlyList<EventPair> Align(IReadOnlyList<AnnotatedEvent> gold, IReadOnlyList<AnnotatedEvent> predicted)
    {
        var candidates = from g in Enumerable.Range(0, gold.Count)
                         from p in Enumerable.Range(0, predicted.Count)
                         let likeness = Likeness(gold[g], predicted[p])
                         where likeness is not null
                         orderby (likeness, -Math.Abs(g - p), g, p) descending
                         select new EventPair(g, p);
        var pairs = new List<EventPair>();
        foreach (EventPair candidate in candidates)
        {
            if (pairs.TrueForAll(pair => pair.Gold != candidate.Gold && pair.Predicted != candidate.Predicted)) pairs.Add(candidate);
        }

        return pairs;
    }

    /// <summary>How much the two have in common; null where they can't be one occasion.</summary>
    private static (int People, bool Date, bool Kind)? Likeness(AnnotatedEvent gold, AnnotatedEvent predicted)
    {
        HashSet<string> expected = gold.People, found = predicted.People;
        int shared = expected.Count(found.Contains);
        bool sameDate = gold.Date == predicted.Date, sameKind = gold.Kind == predicted.Kind;
        bool possible = shared > 0 || (expected.Count == 0 && found.Count == 0 && (sameKind || sameDate));
        return possible ? (shared, sameDate, sameKind) : null;
    }
}
