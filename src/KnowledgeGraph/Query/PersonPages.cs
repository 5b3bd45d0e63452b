using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Query;

/// <summary>What is told of a person.</summary>
internal sealed class PersonPages(StoreQuery query, Names names, EventPages events, Quotes quotes)
{
    private const int MostCompanions = 10;

    public PersonAnswer Page(string id, int mostEvents)
    {
        var head = query.Rows(
            """SELECT name, aliases, firstSeen, lastSeen, articles FROM "Person" WHERE id = ?1""",
            row => (Name: row.GetString(0), Aliases: JsonList.Read(row.Text(1)), First: row.Text(2), Last: row.Text(3), Articles: row.GetInt64(4)),
            id)[0];
        return new PersonAnswer(
            id, head.Name, head.Aliases, head.First, head.Last, head.Articles, Positions(id), Events(id, mostEvents),
            query.Count("""SELECT count(*) FROM "ATTENDED" WHERE from_id = ?1""", id), Companions(id), Identity(id));
    }

    /// <summary>In the order they were first reported.</summary>
    private List<HeldPosition> Positions(string id) => query.Rows(
        """
        SELECT q.id, q.title, q.organization, h.firstSeen, h.lastSeen, h.status, h.confidence, h.evidence
        FROM "HOLDS" h JOIN "Position" q ON q.id = h.to_id WHERE h.from_id = ?1 ORDER BY h.firstSeen IS NULL, h.firstSeen, h.lastSeen, q.organization, q.title
        """,
        row => new HeldPosition(
            row.GetString(0), row.GetString(1), row.Text(2), row.Text(3), row.Text(4), row.Text(5), row.IsDBNull(6) ? null : row.GetDouble(6), quotes.First(row.Text(7))),
        id);

    private List<AttendedEvent> Events(string id, int most) => query.Rows(
        """
        SELECT e.id, a."order", a.roles, a.title, a.evidence FROM "ATTENDED" a JOIN "Event" e ON e.id = a.to_id
        WHERE a.from_id = ?1 ORDER BY e.date DESC, e.id LIMIT ?2
        """,
        row => new AttendedEvent(events.Summary(row.GetString(0)), row.GetInt64(1), JsonList.Read(row.Text(2)), row.Text(3), quotes.First(row.Text(4))),
        id,
        most);

    private List<Companion> Companions(string id) => query.Rows(
        """
        SELECT p.id, p.name, count(*) FROM "ATTENDED" a JOIN "ATTENDED" b ON b.to_id = a.to_id AND b.from_id <> a.from_id JOIN "Person" p ON p.id = b.from_id
        WHERE a.from_id = ?1 GROUP BY p.id ORDER BY count(*) DESC, p.name, p.id LIMIT ?2
        """,
        row => new Companion(row.GetString(0), row.GetString(1), names.LatestTitle(row.GetString(0)), row.GetInt64(2)),
        id,
        MostCompanions);

    private List<CountedReason> Identity(string id) => query.Rows(
        "SELECT reason, min(score), count(*) FROM identity WHERE person = ?1 GROUP BY reason ORDER BY count(*) DESC, reason",
        row => new CountedReason(row.GetString(0), row.GetDouble(1), row.GetInt64(2)),
        id);
}
