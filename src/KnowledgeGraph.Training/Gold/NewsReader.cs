using System.IO.Compression;
using System.Text.Json;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Gold;

/// <summary>Reads the texts of unlabelled articles: one JSON object with <c>text</c> a line, gzipped or not.</summary>
internal static class NewsReader
{
    public static IEnumerable<string> Texts(string path)
    {
        if (!File.Exists(path)) throw new UserErrorException(Messages.PathNotFound(path));
        using Stream file = File.OpenRead(path);
        using Stream plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(plain);
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.TryGetProperty("text", out JsonElement text)) yield return text.GetString() ?? "";
        }
    }
}
