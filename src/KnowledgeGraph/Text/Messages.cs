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

    public static Diagnostic DataFileMissing(string path) =>
        new("KG5001", "a data file of the program is missing; install or build it again", path);

    public static Diagnostic ModelUnreadable(string path, string reason) =>
        new("KG5002", $"the model cannot be read ({reason}); install or train it again", path);

    public static Diagnostic GoldRowUnreadable(string path, long line) =>
        new("KG5003", "not an annotated article; expected a JSON object with id, text and mentions as [start, end, type]", path, line);

    public static Diagnostic MentionsUnreadable(string? path, string id) =>
        new("KG1026", $"the mentions of row {id} are not [start, end, \"PER|TITLE|ORG|LOC\"] inside its text and apart from each other; skipped", path);

    public static Diagnostic WrongUse(string command, string what) =>
        new("KG2001", $"{what.TrimEnd('.')}; {command} --help shows how it is used", command);

    public static Diagnostic InputOutputFailed(string what) =>
        new("KG1090", what);

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
