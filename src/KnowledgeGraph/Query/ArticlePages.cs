using KnowledgeGraph.Storage;

namespace KnowledgeGraph.Query;

/// <summary>An article with all that was found in it.</summary>
internal sealed class ArticlePages(StoreQuery query)
{
    private const int MostCandidates = 20;

    public ShowAnswer Show(string asked)
    {
        List<long> keys = query.Rows("SELECT key FROM input_article WHERE id = ?1", row => row.GetInt64(0), asked);
        return keys.Count > 0 ? new ShowAnswer(Page(keys[0], asked), []) : new ShowAnswer(null, Candidates(asked.ToLowerInvariant()));
    }

    private List<ArticleSummary> Candidates(string asked) => asked.Length == 0 ? [] : query.Rows(
        "SELECT id, title, source, date FROM input_article WHERE instr(lower(id), ?1) > 0 OR instr(lower(title), ?1) > 0 ORDER BY date DESC, id LIMIT ?2",
        EventPages.ReadArticle,
        asked,
        MostCandidates);

    private ArticleAnswer Page(long key, string id)
    {
        var head = query.Rows(
            "SELECT title, source, date, locale, path, url, sha256, text FROM input_article WHERE key = ?1",
            row => (Title: row.GetString(0), Source: row.Text(1), Date: row.Text(2), Locale: row.Text(3), Path: row.Text(4), Url: row.Text(5), Sha256: row.GetString(6), Text: row.GetString(7)),
            key)[0];
        return new ArticleAnswer(
            id, head.Title, head.Source, head.Date, head.Locale, head.Path, head.Url, head.Sha256, head.Text,
            Mentions(key, id), Byline(key), Posts(key), Events(key));
    }

    private List<ShownMention> Mentions(long key, string id) => query.Rows(
        """
        SELECT m.span_start, m.span_end, m.type, m.surface, i.person, m.confidence
        FROM input_mention m LEFT JOIN identity i ON m.type = 'PER' AND i.article = ?2 AND i.name = m.name AND i.press = m.press
        WHERE m.article = ?1 ORDER BY m.span_start, m.span_end
        """,
        row => new ShownMention(row.GetInt32(0), row.GetInt32(1), row.GetString(2), row.GetString(3), row.Text(4), row.GetDouble(5)),
        key,
        id);

    private List<ShownByline> Byline(long key) => query.Rows(
        "SELECT person, role, span_start, span_end, confidence, rule FROM fact_byline WHERE article = ?1 ORDER BY ordinal",
        row => new ShownByline(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt32(3), row.GetDouble(4), row.GetString(5)),
        key);

    private List<ShownPost> Posts(long key) => query.Rows(
        "SELECT person, title, organization, status, span_start, span_end, confidence, rule FROM fact_post WHERE article = ?1 ORDER BY ordinal",
        row => new ShownPost(row.GetString(0), row.GetString(1), row.Text(2), row.GetString(3), row.GetInt32(4), row.GetInt32(5), row.GetDouble(6), row.GetString(7)),
        key);

    private List<ShownEvent> Events(long key) => query.Rows(
        "SELECT key, kind, name, date, places, organizers, span_start, span_end, confidence, rule, told FROM fact_event WHERE article = ?1 ORDER BY ordinal",
        row => new ShownEvent(
            row.GetString(1), row.Text(2), row.Text(3), JsonList.Read(row.Text(4)), JsonList.Read(row.Text(5)), Parts(row.GetInt64(0)),
            row.GetInt32(6), row.GetInt32(7), row.GetDouble(8), row.GetString(9), [.. ToldList.Details(row.Text(10)).Select(ShownFacts.Of)]),
        key);

    private List<ShownPart> Parts(long eventKey) => query.Rows(
        """SELECT person, roles, "order", title, span_start, span_end, confidence, rule, told FROM fact_attendance WHERE event = ?1 ORDER BY "order", key""",
        row => new ShownPart(
            row.GetString(0), JsonList.Read(row.Text(1)), row.GetInt64(2), row.Text(3), row.GetInt32(4), row.GetInt32(5), row.GetDouble(6), row.GetString(7),
            [.. ToldList.Roles(row.Text(8)).Select(ShownFacts.Of)]),
        eventKey);
}
