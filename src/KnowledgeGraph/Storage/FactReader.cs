using KnowledgeGraph.Graph;
using KnowledgeGraph.Resolution;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Streams the facts of a store in the groups the graph is built from. Only the articles' heads are held in memory.</summary>
internal sealed class FactReader : IFactSource
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<long, ArticleInfo> _articles = [];

    public FactReader(SqliteConnection connection)
    {
        _connection = connection;
        foreach (SqliteDataReader row in Rows("SELECT key, id, date, place, source, title, locale IS NULL FROM input_article"))
        {
            // Locale and source are the same few strings all over.
            _articles[row.GetInt64(0)] = new ArticleInfo(row.GetString(1), row.Text(2), Shared(row.Text(3)), Shared(row.Text(4)), row.GetString(5), row.GetBoolean(6));
        }
    }

    public IEnumerable<GraphNode> Articles()
    {
        foreach (SqliteDataReader row in Rows("SELECT id, title, source, date, coalesce(locale, place), path, url, sha256, characters FROM input_article"))
        {
            yield return new GraphNode("Article", row.GetString(0), new Properties()
                .With("title", row.GetString(1)).With("source", row.Text(2)).With("date", row.Text(3)).With("locale", row.Text(4))
                .With("path", row.Text(5)).With("url", row.Text(6)).With("sha256", row.GetString(7)).With("characters", row.GetInt64(8)));
        }
    }

    public IEnumerable<IReadOnlyList<EventReport>> EventsOfOneDay()
    {
        var reports = new List<EventReport>();
        foreach (EventReport report in Reports())
        {
            bool sameDay = reports.Count == 0 || (report.Date == reports[0].Date && report.Kind == reports[0].Kind);
            if (!sameDay)
            {
                yield return reports;
                reports = [];
            }

            reports.Add(report);
        }

        if (reports.Count > 0) yield return reports;
    }

    public IEnumerable<IReadOnlyList<Appearance>> PeopleOfOneName() => new AppearanceReader(_connection, _articles).ByName();

    public IEnumerable<IReadOnlyList<NamedMention>> NamesOfOneArticle()
    {
        const string Query = "SELECT article, type, surface, name, span_start, span_end FROM input_mention WHERE type IN ('ORG', 'LOC') AND name IS NOT NULL ORDER BY article, span_start";
        var mentions = new List<NamedMention>();
        foreach (SqliteDataReader row in Rows(Query))
        {
            ArticleInfo article = _articles[row.GetInt64(0)];
            if (mentions.Count > 0 && mentions[0].Evidence.Article != article)
            {
                yield return mentions;
                mentions = [];
            }

            mentions.Add(new NamedMention(row.GetString(1) == "LOC", row.GetString(2), row.GetString(3), new Evidence(article, row.GetInt32(4), row.GetInt32(5))));
        }

        if (mentions.Count > 0) yield return mentions;
    }

    private IEnumerable<EventReport> Reports()
    {
        // One row for each person of a report; a report without people has one row of its own.
        const string Query = """
            SELECT e.key, e.article, e.ordinal, e.kind, e.name, e.date, e.places, e.organizers, e.span_start, e.span_end, e.confidence, a.key, a.person, a."order"
            FROM fact_event e LEFT JOIN fact_attendance a ON a.event = e.key
            ORDER BY e.date, e.kind, e.key
            """;
        EventReport? report = null;
        var people = new List<ReportedPart>();
        foreach (SqliteDataReader row in Rows(Query))
        {
            if (report?.Key != row.GetInt64(0))
            {
                if (report is not null) yield return report;
                people = [];
                report = new EventReport(
                    row.GetInt64(0), row.GetInt32(2), row.GetString(3), row.Text(4), row.Text(5), JsonList.Read(row.Text(6)), JsonList.Read(row.Text(7)),
                    people, new Evidence(_articles[row.GetInt64(1)], row.GetInt32(8), row.GetInt32(9)), row.GetDouble(10));
            }

            if (!row.IsDBNull(11)) people.Add(new ReportedPart(row.GetInt64(11), row.GetString(12), row.GetInt32(13)));
        }

        if (report is not null) yield return report;
    }

    private IEnumerable<SqliteDataReader> Rows(string sql)
    {
        using SqliteCommand command = _connection.Prepare(sql, 0);
        using SqliteDataReader row = command.ExecuteReader();
        while (row.Read()) yield return row;
    }

    private readonly Dictionary<string, string> _shared = new(StringComparer.Ordinal);

    private string? Shared(string? text)
    {
        if (text is null) return null;
        if (_shared.TryGetValue(text, out string? known)) return known;
        return _shared[text] = text;
    }
}
