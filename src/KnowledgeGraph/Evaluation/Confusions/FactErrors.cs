using KnowledgeGraph.Evaluation.Rows;

namespace KnowledgeGraph.Evaluation.Confusions;

/// <summary>A fact that only one side has, in words.</summary>
internal readonly record struct FactError(string Article, string Fact);

/// <summary>What was missed and what was invented of one sort of fact.</summary>
/// <param name="Sort">The row of the table that it counts in.</param>
internal sealed record FactErrors(string Sort, IReadOnlyList<FactError> Missed, IReadOnlyList<FactError> Invented)
{
    /// <summary>The wrong facts of an article. Bodies are compared only for posts, and roles only for attendances, that are right otherwise.</summary>
    public static IReadOnlyList<FactErrors> Between(AnnotatedRow gold, AnnotatedRow predicted)
    {
        IReadOnlyList<EventPair> pairs = EventAlignment.Align(gold.Events, predicted.Events);
        return
        [
            Compare("byline", gold.Id, FactSets.Byline(gold), FactSets.Byline(predicted), entry => $"{entry.Person} {entry.Role}"),
            Compare("post", gold.Id, FactSets.Posts(gold), FactSets.Posts(predicted), post => $"{post.Person} {post.Title}"),
            Compare("post_strict", gold.Id, Bodies(gold, predicted), Bodies(predicted, gold), post => $"{post.Person} {post.Title}: {(post.Body.Length > 0 ? post.Body : "no body")}"),
            new("event", Alone(gold, pairs.Select(pair => pair.Gold)), Alone(predicted, pairs.Select(pair => pair.Predicted))),
            .. EventDetailErrors.Of(gold, predicted, pairs),
            AttendanceErrors.People(gold, predicted, pairs),
            AttendanceErrors.Roles(gold, predicted, pairs),
        ];
    }

    /// <summary>The errors of many articles, sort by sort.</summary>
    public static IReadOnlyList<FactErrors> Join(IEnumerable<IReadOnlyList<FactErrors>> articles) =>
    [
        .. articles.SelectMany(errors => errors).GroupBy(errors => errors.Sort, StringComparer.Ordinal)
            .Select(group => new FactErrors(group.Key, [.. group.SelectMany(errors => errors.Missed)], [.. group.SelectMany(errors => errors.Invented)])),
    ];

    internal static FactErrors Compare<T>(string sort, string article, HashSet<T> gold, HashSet<T> predicted, Func<T, string> wording) => new(
        sort,
        [.. gold.Except(predicted).Select(fact => new FactError(article, wording(fact)))],
        [.. predicted.Except(gold).Select(fact => new FactError(article, wording(fact)))]);

    /// <summary>The posts of <paramref name="row"/> that the other row has too, with the bodies that this one gives them.</summary>
    private static HashSet<(string Person, string Title, string Body)> Bodies(AnnotatedRow row, AnnotatedRow other)
    {
        HashSet<(string, string)> shared = FactSets.Posts(other);
        return [.. FactSets.PostsWithBodies(row).Where(post => shared.Contains((post.Person, post.Title)))];
    }

    private static FactError[] Alone(AnnotatedRow row, IEnumerable<int> paired)
    {
        var found = paired.ToHashSet();
        return [.. row.Events.Where((_, index) => !found.Contains(index)).Select(occasion => new FactError(row.Id, AttendanceErrors.NameOf(occasion)))];
    }
}
