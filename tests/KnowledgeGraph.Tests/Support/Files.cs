namespace KnowledgeGraph.Tests.Support;

/// <summary>Where the repository and the material beside it are.</summary>
internal static class Files
{
    /// <summary>The folder of KnowledgeGraph.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A file of the repository, by its path from the root.</summary>
    public static string InRepository(string path) => Path.Combine(Root, path);

    /// <summary>A file or folder of <c>../shared</c>; the test is skipped, and says so, where it is not there.</summary>
    public static string SharedOrSkip(string path)
    {
        string full = Path.GetFullPath(Path.Combine(Root, "..", "shared", path));
        if (!Path.Exists(full)) Assert.Skip($"../shared/{path} is not beside the checkout");
        return full;
    }

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "KnowledgeGraph.sln"))) folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("KnowledgeGraph.sln not found above the test assembly");
    }
}
