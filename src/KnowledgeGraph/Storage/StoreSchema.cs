using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Storage;

/// <summary>
/// The tables of a store. <c>input_*</c> holds what was read, <c>fact_*</c> what the articles state, <c>identity</c> who is meant,
/// and one table per label and relationship type of the ontology the graph derived from them. Offsets are code points.
/// </summary>
internal static class StoreSchema
{
    /// <summary>"KgSt" in the file's header (PRAGMA application_id), so that <c>file</c> and this program know a store from any other database.</summary>
    public const int ApplicationId = 0x4B675374;

    /// <summary>Raised whenever a table below changes (PRAGMA user_version).</summary>
    public const int Version = 3;

    public const string Facts = """
        CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

        CREATE TABLE input_article (
            key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, given_id TEXT NOT NULL, sha256 TEXT NOT NULL,
            source TEXT, date TEXT, locale TEXT, place TEXT, title TEXT NOT NULL, text TEXT NOT NULL, path TEXT, url TEXT, characters INTEGER NOT NULL,
            program TEXT NOT NULL);
        CREATE INDEX input_article_given_id ON input_article (given_id);

        CREATE TABLE input_mention (
            article INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL, type TEXT NOT NULL,
            surface TEXT NOT NULL, name TEXT, press INTEGER NOT NULL, confidence REAL NOT NULL,
            PRIMARY KEY (article, span_start, span_end, type)) WITHOUT ROWID;

        CREATE TABLE fact_byline (
            article INTEGER NOT NULL, ordinal INTEGER NOT NULL, person TEXT NOT NULL, role TEXT NOT NULL,
            span_start INTEGER NOT NULL, span_end INTEGER NOT NULL, confidence REAL NOT NULL, rule TEXT NOT NULL,
            PRIMARY KEY (article, ordinal)) WITHOUT ROWID;

        CREATE TABLE fact_post (
            article INTEGER NOT NULL, ordinal INTEGER NOT NULL, person TEXT NOT NULL, title TEXT NOT NULL, organization TEXT, status TEXT NOT NULL,
            span_start INTEGER NOT NULL, span_end INTEGER NOT NULL, confidence REAL NOT NULL, rule TEXT NOT NULL,
            PRIMARY KEY (article, ordinal)) WITHOUT ROWID;

        CREATE TABLE fact_event (
            key INTEGER PRIMARY KEY, article INTEGER NOT NULL, ordinal INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT, date TEXT,
            places TEXT NOT NULL, organizers TEXT NOT NULL,
            span_start INTEGER NOT NULL, span_end INTEGER NOT NULL, confidence REAL NOT NULL, rule TEXT NOT NULL, told TEXT NOT NULL,
            UNIQUE (article, ordinal));

        CREATE TABLE fact_attendance (
            key INTEGER PRIMARY KEY, event INTEGER NOT NULL, article INTEGER NOT NULL, person TEXT NOT NULL,
            roles TEXT NOT NULL, "order" INTEGER NOT NULL, title TEXT,
            span_start INTEGER NOT NULL, span_end INTEGER NOT NULL, confidence REAL NOT NULL, rule TEXT NOT NULL, told TEXT NOT NULL);
        CREATE INDEX fact_attendance_event ON fact_attendance (event);
        """;

    /// <summary>Which person each name in each article is, and why: written anew with the graph.</summary>
    public const string Identities = """
        CREATE TABLE identity (
            article TEXT NOT NULL, name TEXT NOT NULL, press INTEGER NOT NULL, person TEXT NOT NULL, reason TEXT NOT NULL, score REAL NOT NULL);
        CREATE TABLE event_search (event TEXT NOT NULL, date TEXT, words TEXT NOT NULL);
        """;

    public const string IdentityIndexes = """
        CREATE INDEX identity_person ON identity (person);
        CREATE INDEX identity_article ON identity (article);
        CREATE INDEX event_search_date ON event_search (date);
        """;

    /// <summary>For readers with nothing but sqlite3: the main question as a table.</summary>
    public const string Views = """
        CREATE VIEW IF NOT EXISTS who_attended AS
            SELECT e.date, e.kind, e.name AS event, a."order", p.name AS person, a.title, a.roles, a.evidence, e.id AS event_id, p.id AS person_id
            FROM "ATTENDED" a JOIN "Event" e ON e.id = a.to_id JOIN "Person" p ON p.id = a.from_id
            ORDER BY e.date DESC, e.id, a."order";
        CREATE VIEW IF NOT EXISTS who_held AS
            SELECT p.name AS person, q.title, q.organization, h.status, h.firstSeen, h.lastSeen, h.evidence, p.id AS person_id
            FROM "HOLDS" h JOIN "Person" p ON p.id = h.from_id JOIN "Position" q ON q.id = h.to_id
            ORDER BY p.name, p.id, h.firstSeen;
        """;

    /// <summary>Every table of the derived graph, empty.</summary>
    public static string Graph(Ontology ontology) =>
        string.Join('\n', GraphTable.All(ontology).Select(table => table.Create())) + '\n' + Identities;

    public static string GraphIndexes(Ontology ontology) =>
        string.Join('\n', GraphTable.All(ontology).SelectMany(table => table.CreateIndexes())) + '\n' + IdentityIndexes;

    public static string DropGraph(Ontology ontology) =>
        string.Join('\n', GraphTable.All(ontology).Select(table => $"DROP TABLE IF EXISTS {Sql.Quote(table.Name)};"))
        + "\nDROP TABLE IF EXISTS identity; DROP TABLE IF EXISTS event_search;";
}
