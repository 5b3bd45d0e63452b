using System.Globalization;

namespace KnowledgeGraph.Text;

/// <summary>
/// Every message a user can be shown about their input, with its code. KG1xxx: files and rows; KG2xxx: options and arguments;
/// KG3xxx: the store; KG4xxx: Neo4j; KG5xxx: models and data files.
/// </summary>
internal static class Messages
{
    public static Diagnostic PathNotFound(string path) =>
        new("KG1001", "no such file or folder; check the path", path);

    public static Diagnostic FileNotReadable(string path) =>
        new("KG1002", "the file may not be read; check its permissions", path);

    public static Diagnostic FileEmpty(string? path) =>
        new("KG1003", "the file is empty; nothing to read", path);

    public static Diagnostic FileNotText(string? path) =>
        new("KG1004", "this is not text in UTF-8, UTF-16, GB18030 or Big5; give text, HTML, JSON Lines or CSV", path);

    public static Diagnostic ArchiveBroken(string? path) =>
        new("KG1005", "the compressed file is damaged or cut off; what comes before was read", path);

    public static Diagnostic PageTooLarge(string? path) =>
        new("KG1006", "more than 32 MiB of text in one page; give large collections as .jsonl or .csv", path);

    public static Diagnostic FolderWithoutInput(string path) =>
        new("KG1007", "the folder holds no .txt, .md, .html, .jsonl or .csv file (or the same as .gz)", path);

    public static Diagnostic PageWithoutArticle(string? path) =>
        new("KG1008", "no article found on this page", path);

    public static Diagnostic RowNotJson(string? path, long line) =>
        new("KG1020", "the row is not one JSON object; skipped", path, line);

    public static Diagnostic RowWithoutText(string? path, long line) =>
        new("KG1021", "the row has no \"text\"; skipped", path, line);

    public static Diagnostic RowTooLong(string? path, long line) =>
        new("KG1022", "the row is longer than 16 MiB; skipped", path, line);

    public static Diagnostic RowDateUnknown(string? path, long line, string written) =>
        new("KG1023", $"the date \"{Shortened(written)}\" is not a day like 2023-12-17; the row's date is left out", path, line);

    public static Diagnostic CsvWithoutText(string? path, string header) =>
        new("KG1024", $"no column is named text or 正文; say which one holds the articles with --column text=NAME (the header is: {Shortened(header)})", path, 1);

    public static Diagnostic CsvBroken(string? path, long line) =>
        new("KG1025", "the table cannot be read on from here: a cell is longer than 16 Mi characters, or its quotation mark is never closed", path, line);

    public static Diagnostic StoreMissing(string path) =>
        new("KG3001", "no such store; make one with: kg build PATH --store FILE", path);

    public static Diagnostic StoreFolderMissing(string folder) =>
        new("KG3013", "no such folder to put the store in; make it first, or name another file with --store", folder);

    public static Diagnostic NotAStore(string path) =>
        new("KG3002", "not a store of kg (another kind of file); name another file with --store", path);

    public static Diagnostic StoreNewer(string path, long version, long known) =>
        new("KG3003", string.Create(CultureInfo.InvariantCulture, $"the store has schema {version}, this program knows up to {known}; use a newer kg"), path);

    public static Diagnostic StoreOlder(string path, long version, long known) =>
        new("KG3004", string.Create(CultureInfo.InvariantCulture, $"the store has schema {version}, this program writes {known}; build it again into a new file"), path);

    public static Diagnostic StoreLocked(string path) =>
        new("KG3005", "another build is writing this store; wait for it to end or use another file", path);

    public static Diagnostic StoreNotWritable(string path) =>
        new("KG3006", "the store can't be written (read-only file, folder or disk); use another place with --store", path);

    public static Diagnostic StoreDiskFull(string path) =>
        new("KG3007", "the disk is full; everything up to the last batch is kept: free some space and run the same command again", path);

    public static Diagnostic StoreDamaged(string path) =>
        new("KG3008", "the store is damaged; restore a copy or build it again into a new file", path);

    public static Diagnostic StoreUnreadable(string path, string reason) =>
        new("KG3009", $"the store can't be read: {reason}", path);

    public static Diagnostic QueryTimedOut(string path, TimeSpan limit) =>
        new("KG3010", string.Create(CultureInfo.InvariantCulture, $"the question took longer than {limit.TotalSeconds:0.#} s; ask for less (a date, a place, a longer name)"), path);

    public static Diagnostic ArticleIdTaken(string id, string keptAs, string? path) =>
        new("KG3011", $"the id {id} is already that of another article; this one is kept as {keptAs}", path);

    public static Diagnostic Neo4jUrlMalformed() =>
        new("KG4001", "the address of Neo4j is no URL; give its HTTP address, as of Neo4j Browser: http://localhost:7474");

    public static Diagnostic Neo4jUrlIsBolt(string scheme, string http) =>
        new("KG4002", $"{scheme}:// is not supported yet; give Neo4j's HTTP address instead, here probably {http}");

    public static Diagnostic Neo4jUrlHoldsPassword() =>
        new("KG4003", "the address of Neo4j holds a user name or password, which others can read; take it out and set NEO4J_USERNAME and NEO4J_PASSWORD");

    public static Diagnostic Neo4jUnreachable(string server) =>
        new("KG4004", $"nobody answers at {server}; check that Neo4j runs, its address and its HTTP port (7474 unless set otherwise)");

    public static Diagnostic Neo4jNotThere(string server) =>
        new("KG4005", $"what answers at {server} is not Neo4j's HTTP port (7474 unless set otherwise); check the address");

    public static Diagnostic Neo4jTooOld(string server, string reason) =>
        new("KG4006", $"Neo4j at {server} has no Query API ({reason}); it needs Neo4j 5.19 or later with the Query API switched on");

    public static Diagnostic Neo4jBadCertificate(string server, string reason) =>
        new("KG4007", $"the certificate of {server} is not trusted: {reason}");

    public static Diagnostic Neo4jPasswordMissing(string server) =>
        new("KG4008", $"Neo4j at {server} asks for a password; set NEO4J_USERNAME and NEO4J_PASSWORD");

    public static Diagnostic Neo4jPasswordWrong(string server, string user) =>
        new("KG4009", $"Neo4j at {server} does not accept the password of user '{user}'; check NEO4J_USERNAME and NEO4J_PASSWORD");

    public static Diagnostic Neo4jPasswordExpired(string server, string user) =>
        new("KG4010", $"Neo4j at {server} wants a new password for user '{user}'; set it in Neo4j Browser, then in NEO4J_PASSWORD");

    public static Diagnostic Neo4jNotAllowed(string user, string database, string reason) =>
        new("KG4011", $"user '{user}' may not write to database '{database}': {reason}");

    public static Diagnostic Neo4jNoSuchDatabase(string server, string database) =>
        new("KG4012", $"Neo4j at {server} has no database '{database}'; SHOW DATABASES lists those it has");

    public static Diagnostic Neo4jConstraintImpossible(string reason) =>
        new("KG4013", $"data or an index already in the database stand against a constraint that the graph needs: {reason}");

    public static Diagnostic Neo4jConnectionLost(string server, string reason) =>
        new("KG4014", $"the connection to {server} was lost ({reason}); push again to go on where it stopped");

    public static Diagnostic Neo4jBusy(string server, string reason) =>
        new("KG4015", $"Neo4j at {server} was not ready in time ({reason}); push again later to go on where it stopped");

    public static Diagnostic Neo4jRejected(string reason) =>
        new("KG4016", $"Neo4j refused a statement: {reason}");

    public static Diagnostic DataFileMissing(string path) =>
        new("KG5001", "a data file of the program is missing; install or build it again", path);

    public static Diagnostic CorpusOptionWrong(string option) =>
        new("KG2050", $"--corpus takes FILE:TYPE,TYPE:WEIGHT, for instance msra.jsonl:PER,LOC,ORG:0.3; not {option}");

    public static Diagnostic ModelUnreadable(string path, string reason) =>
        new("KG5002", $"the model cannot be read ({reason}); install or train it again", path);

    public static Diagnostic GoldRowUnreadable(string path, long line) =>
        new("KG5003", "not an annotated article; expected a JSON object with id, text and mentions as [start, end, type]", path, line);

    public static Diagnostic SilverUnreadable(string path) =>
        new("KG5004", "no labels of a teacher, or cut off; let the teacher write the file again", path);

    public static Diagnostic MentionsUnreadable(string? path, string id) =>
        new("KG1026", $"the mentions of row {id} are not [start, end, \"PER|TITLE|ORG|LOC\"] inside its text and apart from each other; skipped", path);

    public static Diagnostic RowNotAnnotated(string? path, long line, string reason) =>
        new("KG1030", $"not a row of annotated articles: {Shortened(reason)}; left out", path, line);

    public static Diagnostic RowIdAgain(string? path, long line, string id) =>
        new("KG1031", $"the id {Shortened(id)} stood in an earlier row; this later one counts", path, line);

    public static Diagnostic PredictedRowUnknown(string? path, long line, string id) =>
        new("KG1032", $"no annotated row has the id {Shortened(id)}; left out", path, line);

    public static Diagnostic PredictedTextDiffers(string? path, long line, string id) =>
        new("KG1033", $"the text of {Shortened(id)} is not that of the annotated row, so its offsets mean nothing; left out", path, line);

    public static Diagnostic PredictedRowMissing(string? goldPath, long line, string id) =>
        new("KG1034", $"the predictions have no row {Shortened(id)}; counted as if nothing had been found in it", goldPath, line);

    public static Diagnostic NothingAnnotated(string path) =>
        new("KG1035", "no row of annotated articles in this file; expected JSON Lines with id, text, mentions, byline, posts and events", path);

    public static Diagnostic DictionaryRowWrong(string path, long line, string reason) =>
        new("KG1040", $"{Shortened(reason)}; this row of the dictionary is left out", path, line);

    public static Diagnostic DictionaryHeaderWrong(string path, string header) =>
        new("KG1041", $"a dictionary's first line names its columns: text, type and, if wanted, weight; here it is: {Shortened(header)}", path, 1);

    public static Diagnostic GraphNotDerived(string path) =>
        new("KG3012", "the last build of this store was interrupted; run kg build again, then push", path);

    public static Diagnostic WrongUse(string command, string what) =>
        new("KG2001", $"{what.TrimEnd('.')}; {command} --help shows how it is used", command);

    public static Diagnostic InputOutputFailed(string what) =>
        new("KG1090", $"reading or writing failed: {what}");

    public static Diagnostic OutputNotWritable(string path) =>
        new("KG1091", "the file can't be written; check that its folder exists and may be written", path);

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
