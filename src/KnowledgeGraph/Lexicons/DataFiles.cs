using KnowledgeGraph.Text;

namespace KnowledgeGraph.Lexicons;

/// <summary>Finds the data files and models that travel beside the program's assembly.</summary>
internal static class DataFiles
{
    private static readonly string[] Folders = ["data", "models"];

    /// <summary>Opens <c>data/…</c> for reading.</summary>
    /// <exception cref="UserErrorException">KG5001: the file is not there.</exception>
    public static FileStream Open(string relativePath)
    {
        string path = Locate(relativePath);
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
    }

    /// <summary>The lines of a data file that are neither blank nor a comment (<c>#</c>).</summary>
    public static IEnumerable<string> Lines(string relativePath)
    {
        using var reader = new StreamReader(Open(relativePath));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }

    /// <summary>Every file under <c>data</c> and <c>models</c>, by its path from there with slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> All()
    {
        string root = AppContext.BaseDirectory;
        string[] folders = [.. Folders.Select(name => Path.Combine(root, name)).Where(Directory.Exists)];
        return [.. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    /// <summary>The full path of <c>data/…</c> or <c>models/…</c>.</summary>
    public static string Locate(string relativePath)
    {
        string path = Path.Combine(AppContext.BaseDirectory, relativePath);
        return File.Exists(path) ? path : throw new UserErrorException(Messages.DataFileMissing(path));
    }
}
