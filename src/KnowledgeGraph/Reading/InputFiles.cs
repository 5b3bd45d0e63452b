using KnowledgeGraph.Reading.Formats;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Reading;

/// <summary>The files to read, in order, with a diagnostic for each path that gave none.</summary>
public sealed record InputList(IReadOnlyList<InputFile> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The sizes summed; standard input counts nothing.</summary>
    public long Bytes => Files.Sum(file => file.Bytes ?? 0);
}

/// <summary>Finds the files that the user's paths name.</summary>
public static class InputFiles
{
    private static readonly EnumerationOptions Walk = new()
    {
        RecurseSubdirectories = false,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>
    /// Lists <paramref name="paths"/> in their order. A file is taken whatever its name; a folder gives the files below it whose
    /// extension is known (txt, md, html, htm, jsonl, csv, each also as .gz) in ordinal order, hidden ones left out.
    /// </summary>
    public static InputList List(IReadOnlyList<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var files = new List<InputFile>();
        var diagnostics = new List<Diagnostic>();
        foreach (string path in paths)
        {
            if (path == InputFile.StandardInput) files.Add(new InputFile(path, null));
            else if (Directory.Exists(path)) AddFolder(path, files, diagnostics);
            else if (File.Exists(path)) files.Add(Named(path));
            else diagnostics.Add(Messages.PathNotFound(path));
        }

        return new InputList(files, diagnostics);
    }

    private static InputFile Named(string path) => new(path, new FileInfo(path).Length);

    private static void AddFolder(string folder, List<InputFile> files, List<Diagnostic> diagnostics)
    {
        int before = files.Count;
        AddBelow(folder, files);
        if (files.Count == before) diagnostics.Add(Messages.FolderWithoutInput(folder));
    }

    private static void AddBelow(string folder, List<InputFile> files)
    {
        var entries = new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Walk)
            .Where(entry => !entry.Name.StartsWith('.'))
            .OrderBy(entry => entry.Name, StringComparer.Ordinal);
        foreach (FileSystemInfo entry in entries)
        {
            string path = Path.Join(folder, entry.Name);
            // A folder reached through a link may lead back up; only real folders are entered.
            if (entry is DirectoryInfo { LinkTarget: null }) AddBelow(path, files);
            else if (entry is FileInfo && FileNames.FormatOf(path) != InputFormat.Unknown) files.Add(Named(path));
        }
    }
}
