using KnowledgeGraph.Evaluation.Rows;

namespace KnowledgeGraph.Evaluation;

/// <summary>Scores of one article's events.</summary>
/// <param name="Event">Aligned events.</param>
/// <param name="Attendance">People at aligned events.</param>
/// <param name="Roles">The same with each role.</param>
/// <param name="Kind">Right kinds of aligned events.</param>
/// <param name="Date">Right dates.</param>
/// <param name="Places">Right sets of places, of those that state one.</param>
/// <param name="Order">Pairs of people in the right order.</param>
internal readonly record struct EventScores(Tally Event, Tally Attendance, Tally Roles, Share Kind, Share Date, Share Places, Share Order)
{
    public static EventScores Of(IReadOnlyList<AnnotatedEvent> gold, IReadOnlyList<AnnotatedEvent> predicted)
    {
        IReadOnlyList<EventPair> pairs = EventAlignment.Align(gold, predicted);
        var scores = new EventScores
        {
            Event = new Tally(pairs.Count, predicted.Count, gold.Count),
            Attendance = Within(pairs, gold, predicted, occasion => occasion.People),
            Roles = Within(pairs, gold, predicted, occasion => occasion.Roles),
        };
        foreach (EventPair pair in pairs) scores = scores.Add(gold[pair.Gold], predicted[pair.Predicted]);
        return scores;
    }

    private static Tally Within<T>(
        IReadOnlyList<EventPair> pairs, IReadOnlyList<AnnotatedEvent> gold, IReadOnlyList<AnnotatedEvent> predicted, Func<AnnotatedEvent, HashSet<T>> itemsOf) => new(
        pairs.Sum(pair => itemsOf(gold[pair.Gold]).Count(itemsOf(predicted[pair.Predicted]).Contains)),
        predicted.Sum(occasion => itemsOf(occasion).Count),
        gold.Sum(occasion => itemsOf(occasion).Count));

    private EventScores Add(AnnotatedEvent gold, AnnotatedEvent predicted) => this with
    {
        Kind = Kind.Add(gold.Kind == predicted.Kind),
        Date = Date.Add(gold.Date == predicted.Date),
        Places = gold.Places.Count == 0 ? Places : Places.Add(gold.Places.ToHashSet(StringComparer.Ordinal).SetEquals(predicted.Places)),
        Order = Order + OrderOf(gold, predicted),
    };

    /// <summary>Every two people that both events have: does the same one come first? The names go in the order of their code points, which settles pairs of one rank.</summary>
    private static Share OrderOf(AnnotatedEvent gold, AnnotatedEvent predicted)
    {
        Dictionary<string, int> expected = Ranks(gold), found = Ranks(predicted);
        string[] both = [.. expected.Keys.Where(found.ContainsKey).Order(CodePointOrder.Instance)];
        var share = default(Share);
        for (int x = 0; x < both.Length; x++)
        {
            for (int y = 0; y < x; y++) share = share.Add((expected[both[x]] < expected[both[y]]) == (found[both[x]] < found[both[y]]));
        }

        return share;
    }

    private static Dictionary<string, int> Ranks(AnnotatedEvent occasion)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (AnnotatedAttendance attendance in occasion.Attendance) ranks[attendance.Person] = attendance.Order;
        return ranks;
    }
}
