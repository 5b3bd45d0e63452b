using System.Collections.Immutable;
using KnowledgeGraph.Evaluation.Rows;

namespace KnowledgeGraph.Evaluation;

/// <summary>
/// The table of <c>eval/score.py</c>: what <c>spec/annotation.md</c> counts as right, for one article or, added up, for many.
/// </summary>
/// <param name="Tallies">In the order of <see cref="TallyNames"/>.</param>
/// <param name="Shares">In the order of <see cref="ShareNames"/>.</param>
internal sealed record Scores(ImmutableArray<Tally> Tallies, ImmutableArray<Share> Shares)
{
    public static ImmutableArray<string> TallyNames { get; } =
        ["PER", "TITLE", "ORG", "LOC", "mention", "person", "post", "post_strict", "event", "attendance", "attendance_strict", "byline"];

    public static ImmutableArray<string> ShareNames { get; } = ["event_kind", "event_date", "event_places", "order_pairs"];

    public static Scores None { get; } = new([.. new Tally[TallyNames.Length]], [.. new Share[ShareNames.Length]]);

    /// <summary>The tally of a row of the table.</summary>
    public Tally this[string name] => Tallies[TallyNames.IndexOf(name, StringComparer.Ordinal)];

    public static Scores operator +(Scores left, Scores right) => new(
        [.. left.Tallies.Zip(right.Tallies, (one, other) => one + other)], [.. left.Shares.Zip(right.Shares, (one, other) => one + other)]);

    /// <summary>The scores of one article.</summary>
    public static Scores Of(AnnotatedRow gold, AnnotatedRow predicted)
    {
        Tally[] types = MentionTallies.ByType(predicted.Mentions, gold.Mentions);
        EventScores events = EventScores.Of(gold.Events, predicted.Events);
        return new Scores(
            [
                .. types,
                types.Aggregate((one, other) => one + other),
                MentionTallies.People(gold.Text, predicted.Mentions, gold.Mentions),
                Tally.Of(FactSets.Posts(predicted), FactSets.Posts(gold)),
                Tally.Of(FactSets.PostsWithBodies(predicted), FactSets.PostsWithBodies(gold)),
                events.Event,
                events.Attendance,
                events.Roles,
                Tally.Of(FactSets.Byline(predicted), FactSets.Byline(gold)),
            ],
            [events.Kind, events.Date, events.Places, events.Order]);
    }

    /// <summary>The lines of the table; a share of nothing has none.</summary>
    public IEnumerable<string> Lines() =>
    [
        .. TallyNames.Zip(Tallies, (name, tally) => $"{name,-18} {tally}"),
        .. ShareNames.Zip(Shares).Where(row => row.Second.Of > 0).Select(row => $"{row.First,-18} {row.Second}"),
    ];
}
