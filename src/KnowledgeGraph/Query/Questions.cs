using KnowledgeGraph.Extraction;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Query;

/// <summary>What <see cref="Questions.Events"/> selects by; null means any.</summary>
/// <param name="From">The earliest date: 2023, 2023-08 or 2023-08-16.</param>
/// <param name="To">The latest date; a month or year includes its last day.</param>
/// <param name="Place">Part of a place's name: matches it and every place in it.</param>
/// <param name="Text">Words that name, headline, place, organizer or kind must contain, each of them.</param>
public sealed record EventFilter(PartialDate? From = null, PartialDate? To = null, string? Place = null, EventKind? Kind = null, string? Text = null);

/// <summary>The questions a store answers. Text matches where it occurs as written, upper and lower case alike; spaces separate words that must all occur; ids are taken too.</summary>
/// <exception cref="UserErrorException">KG3008 to KG3010: any question may find the store damaged or take too long.</exception>
public sealed class Questions
{
    private readonly KnowledgeStore _store;
    private readonly StoreQuery _query;

    /// <param name="store">Read only or not: questions change nothing.</param>
    public Questions(KnowledgeStore store, QueryLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        _store = store;
        _query = new StoreQuery(store, limits ?? QueryLimits.Default);
    }

    /// <summary>Who attended what matches <paramref name="eventText"/>, the newest event first, people in protocol order.</summary>
    public Answer<EventAnswer> Who(string eventText, int limit) => _query.Ask(() =>
    {
        (IReadOnlyList<string> ids, long total) = new EventSearch(_query).Find(new EventFilter(Text: eventText), limit);
        EventPages pages = Pages();
        return new Answer<EventAnswer>([.. ids.Select(id => new EventAnswer(pages.Summary(id), pages.Attendees(id)))], total, []);
    });

    /// <summary>Events, the newest first.</summary>
    public Answer<EventSummary> Events(EventFilter filter, int limit) => _query.Ask(() =>
    {
        ArgumentNullException.ThrowIfNull(filter);
        (IReadOnlyList<string> ids, long total) = new EventSearch(_query).Find(filter, limit);
        EventPages pages = Pages();
        return new Answer<EventSummary>([.. ids.Select(pages.Summary)], total, []);
    });

    /// <summary>The events with the most named people.</summary>
    public IReadOnlyList<EventSummary> BestAttended(int limit) => _query.Ask(() =>
    {
        EventPages pages = Pages();
        List<string> ids = _query.Rows("""SELECT to_id FROM "ATTENDED" GROUP BY to_id ORDER BY count(*) DESC, to_id LIMIT ?1""", row => row.GetString(0), limit);
        return (IReadOnlyList<EventSummary>)[.. ids.Select(pages.Summary)];
    });

    /// <summary>Each person of a name or alias, the most written about first.</summary>
    /// <param name="events">At most so many of a person's events, the newest first.</param>
    public Answer<PersonAnswer> Person(string name, int events) => _query.Ask(() =>
    {
        var names = new Names(_query);
        IReadOnlyList<string> ids = names.People(name);
        var pages = new PersonPages(_query, names, Pages(), new Quotes(_query));
        return new Answer<PersonAnswer>([.. ids.Select(id => pages.Page(id, events))], ids.Count, ids.Count > 0 ? [] : names.Near(name));
    });

    /// <summary>What two people both attended, the newest first.</summary>
    public TogetherAnswer Together(string first, string second, int limit) => _query.Ask(() =>
    {
        var names = new Names(_query);
        IReadOnlyList<string> one = names.People(first), other = names.People(second);
        const string Query = """
            SELECT a.to_id, a.from_id, b.from_id, count(*) OVER () FROM "ATTENDED" a JOIN "ATTENDED" b ON b.to_id = a.to_id AND b.from_id <> a.from_id JOIN "Event" e ON e.id = a.to_id
            WHERE a.from_id IN (SELECT value FROM json_each(?1)) AND b.from_id IN (SELECT value FROM json_each(?2))
            ORDER BY e.date DESC, e.id, a.from_id, b.from_id LIMIT ?3
            """;
        var shared = _query.Rows(Query, row => (Event: row.GetString(0), First: row.GetString(1), Second: row.GetString(2), Total: row.GetInt64(3)), JsonList.Write(one), JsonList.Write(other), limit);
        EventPages pages = Pages();
        return new TogetherAnswer(
            [.. one.Select(names.Summary)],
            [.. other.Select(names.Summary)],
            [.. shared.Select(pair => new SharedEvent(pages.Summary(pair.Event), pages.Attendee(pair.Event, pair.First), pages.Attendee(pair.Event, pair.Second)))],
            shared.Count == 0 ? 0 : shared[0].Total,
            one.Count > 0 ? [] : names.Near(first),
            other.Count > 0 ? [] : names.Near(second));
    });

    /// <summary>An article by its id, or the articles whose id or headline contains the text.</summary>
    public ShowAnswer Show(string articleId) => _query.Ask(() => new ArticlePages(_query).Show(articleId));

    /// <summary>What the store holds.</summary>
    public StatsAnswer Stats() => _query.Ask(() => new StoreStats(_query).Answer(_store.IsDerived));

    private EventPages Pages() => new(_query, new Quotes(_query));
}
