using KnowledgeGraph.Storage;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Query;

/// <summary>What is told of an event: its own properties, where and by whom, the articles, the people.</summary>
internal sealed class EventPages(StoreQuery query, Quotes quotes)
{
    private const string AttendeeColumns = """SELECT p.id, p.name, a."order", a.roles, a.title, a.confidence, a.evidence FROM "ATTENDED" a JOIN "Person" p ON p.id = a.from_id""";

    public EventSummary Summary(string id)
    {
        (string kind, string? name, string? date) = query.Rows("""SELECT kind, name, date FROM "Event" WHERE id = ?1""", row => (row.GetString(0), row.Text(1), row.Text(2)), id)[0];
        return new EventSummary(
            id,
            kind,
            name,
            date,
            query.Rows("""SELECT l.name FROM "HELD_AT" h JOIN "Place" l ON l.id = h.to_id WHERE h.from_id = ?1 ORDER BY l.name""", row => row.GetString(0), id),
            query.Rows("""SELECT o.name FROM "ORGANIZED" r JOIN "Organization" o ON o.id = r.from_id WHERE r.to_id = ?1 ORDER BY o.name""", row => row.GetString(0), id),
            query.Count("""SELECT count(*) FROM "ATTENDED" WHERE to_id = ?1""", id),
            query.Rows("""SELECT a.id, a.title, a.source, a.date FROM "REPORTS" r JOIN "Article" a ON a.id = r.from_id WHERE r.to_id = ?1 ORDER BY a.date, a.id""", ReadArticle, id));
    }

    public IReadOnlyList<Attendee> Attendees(string eventId) =>
        query.Rows($"""{AttendeeColumns} WHERE a.to_id = ?1 ORDER BY a."order", p.name, p.id""", ReadAttendee, eventId);

    public Attendee Attendee(string eventId, string personId) =>
        query.Rows($"{AttendeeColumns} WHERE a.to_id = ?1 AND a.from_id = ?2", ReadAttendee, eventId, personId)[0];

    public static ArticleSummary ReadArticle(SqliteDataReader row) => new(row.GetString(0), row.Text(1) ?? "", row.Text(2), row.Text(3));

    private Attendee ReadAttendee(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetInt64(2), JsonList.Read(row.Text(3)), row.Text(4), row.IsDBNull(5) ? null : row.GetDouble(5), quotes.First(row.Text(6)));
}
