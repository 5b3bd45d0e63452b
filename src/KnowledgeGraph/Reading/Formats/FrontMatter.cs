namespace KnowledgeGraph.Reading.Formats;

/// <summary>The fields between two lines of <c>---</c> at a Markdown file's start.</summary>
internal sealed record FrontMatter(string? Title, string? Url, Publication Publication)
{
    private static readonly FrontMatter None = new(null, null, default);

    /// <summary>The front matter and the text behind it.</summary>
    public static (FrontMatter Matter, string Body) Take(string text)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal)) return (None, text);
        int end = text.IndexOf("\n---", StringComparison.Ordinal);
        int bodyStart = end < 0 ? -1 : text.IndexOf('\n', end + 1);
        if (end < 0) return (None, text);
        var fields = text[4..Math.Max(4, end)].Split('\n')
            .Select(line => line.Split(':', 2))
            .Where(parts => parts.Length == 2)
            .GroupBy(parts => parts[0].Trim(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First()[1].Trim().Trim('"', '\''), StringComparer.OrdinalIgnoreCase);
        var publication = new Publication(
            fields.GetValueOrDefault("source"),
            fields.TryGetValue("date", out string? date) ? PublicationDate.Parse(date) : null,
            fields.GetValueOrDefault("locale"));
        return (new FrontMatter(fields.GetValueOrDefault("title"), fields.GetValueOrDefault("url"), publication), bodyStart < 0 ? "" : text[(bodyStart + 1)..]);
    }
}
