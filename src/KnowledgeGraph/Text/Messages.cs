namespace KnowledgeGraph.Text;

/// <summary>
/// Every message a user can be shown about their input, with its code. KG1xxx: files and rows; KG2xxx: options and arguments;
/// KG3xxx: the store; KG4xxx: Neo4j; KG5xxx: models and data files.
/// </summary>
internal static class Messages
{
    public static Diagnostic PathNotFound(string path) =>
        new("KG1001", "no such file or folder; check the path", path);

    public static Diagnostic DataFileMissing(string path) =>
        new("KG5001", "a data file of the program is missing; install or build it again", path);

    public static Diagnostic RowUnreadable(string? path, long line, string reason) =>
        new("KG1011", $"the row is left out: {reason}", path, line);

    public static Diagnostic MentionsUnreadable(string? path, string id) =>
        new("KG1012", $"row {id} is left out: its mentions are not [start, end, \"PER|TITLE|ORG|LOC\"] within the text and apart from each other", path);

    public static Diagnostic WrongUse(string command, string what) =>
        new("KG2001", $"{what.TrimEnd('.')}; {command} --help shows how it is used", command);

    public static Diagnostic InputOutputFailed(string what) =>
        new("KG1090", what);
}
