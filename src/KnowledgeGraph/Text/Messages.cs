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
}
