using KnowledgeGraph.Reading;

namespace KnowledgeGraph.Tests.Reading;

public sealed class InputFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-inputs");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void List_Folder_WalksKnownFilesInOrdinalOrder()
    {
        foreach (string name in new[] { "b.txt", "a.jsonl.gz", "图.png", ".hidden.txt", "c/一.html", "c/.git/x.txt", "B.md" }) Write(name);

        InputList list = InputFiles.List([_folder.FullName, "-"]);

        Assert.Equal(["B.md", "a.jsonl.gz", "b.txt", Path.Join("c", "一.html"), "-"], list.Files.Select(file => file.Path.Replace(_folder.FullName + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)));
        Assert.Empty(list.Diagnostics);
        Assert.Equal(12, list.Bytes);
        Assert.Null(list.Files[^1].Bytes);
    }

    [Fact]
    public void List_NothingThere_IsADiagnosticEach()
    {
        string empty = Directory.CreateDirectory(Path.Join(_folder.FullName, "empty")).FullName;

        InputList list = InputFiles.List([Path.Join(_folder.FullName, "无.txt"), empty]);

        Assert.Empty(list.Files);
        Assert.Equal(["KG1001", "KG1007"], list.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    private void Write(string name)
    {
        string path = Path.Join(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "abc");
    }
}
