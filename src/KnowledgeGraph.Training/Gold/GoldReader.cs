using System.Text.Json;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Gold;

/// <summary>Reads annotated texts, one JSON object a line: <c>text</c>, and <c>mentions</c> or <c>entities</c> as [start, end, type] in code points.</summary>
internal static class GoldReader
{
    /// <summary>The articles of a file, in order.</summary>
    /// <exception cref="UserErrorException">KG5003: a line cannot be read.</exception>
    public static IReadOnlyList<GoldArticle> Read(string path, Corpus corpus)
    {
        if (!File.Exists(path)) throw new UserErrorException(Messages.PathNotFound(path));
        var articles = new List<GoldArticle>();
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) articles.Add(ReadLine(line, corpus) ?? throw new UserErrorException(Messages.GoldRowUnreadable(path, number)));
        }

        return articles;
    }

    private static GoldArticle? ReadLine(string line, Corpus corpus)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            string text = row.RootElement.GetProperty("text").GetString() ?? "";
            string id = row.RootElement.GetProperty("id").GetString() ?? "";
            string property = row.RootElement.TryGetProperty("mentions", out _) ? "mentions" : "entities";
            var map = new CodePoints(text);
            var mentions = row.RootElement.GetProperty(property).EnumerateArray().Select(entry => ReadMention(entry, map)).ToList();
            mentions.Sort((a, b) => a.Span.CompareTo(b.Span));
            return new GoldArticle(new Article { Id = id, Text = text }, mentions, corpus);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static Mention ReadMention(JsonElement entry, CodePoints map)
    {
        TextSpan? span = map.ToUtf16(new TextSpan(entry[0].GetInt32(), entry[1].GetInt32()));
        bool known = MentionTypes.TryParse(entry[2].GetString() ?? "", out MentionType type);
        return span is { Length: > 0 } inside && known ? new Mention(inside, type) : throw new FormatException("no span or type");
    }
}
