using System.IO.Compression;
using System.Text.Json;
using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks;

/// <summary>What is read: articles of <c>../shared/corpora/news</c>, half local and half national, or the project's sample page where they are missing.</summary>
internal static class News
{
    private static readonly string[] Corpora = ["corpora/news/local.jsonl.gz", "corpora/news/xwlb-2018.jsonl.gz"];

    /// <summary>Articles of at least <paramref name="characters"/> UTF-16 units together.</summary>
    public static Article[] Articles(int characters) =>
        Corpora.Any(file => Shared(file) is null)
            ? [.. Fill(Enumerable.Repeat(SamplePage(), int.MaxValue), characters)]
            : [.. Corpora.SelectMany(file => Fill(Rows(Shared(file)!), characters / Corpora.Length))];

    /// <summary>A file of <c>../shared</c>, or null where it is not beside the checkout.</summary>
    public static string? Shared(string path)
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "KnowledgeGraph.sln"))) folder = Path.GetDirectoryName(folder);
        string full = Path.GetFullPath(Path.Combine(folder ?? ".", "..", "shared", path));
        return File.Exists(full) ? full : null;
    }

    private static IEnumerable<Article> Fill(IEnumerable<Article> articles, int characters)
    {
        foreach (Article article in articles)
        {
            if (characters <= 0) yield break;
            characters -= article.Text.Length;
            yield return article;
        }
    }

    private static Article SamplePage() => new() { Id = "sample", Text = File.ReadAllText(DataFiles.Locate("data/samples/lcrb-20231217.txt")) };

    private static IEnumerable<Article> Rows(string path)
    {
        using var plain = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            yield return new Article { Id = row.RootElement.GetProperty("id").GetString()!, Text = row.RootElement.GetProperty("text").GetString()! };
        }
    }
}
