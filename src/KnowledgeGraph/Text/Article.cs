namespace KnowledgeGraph.Text;

/// <summary>One news article as it was read. Everything later refers to it by <see cref="Id"/> and a <see cref="TextSpan"/> of <see cref="Text"/>.</summary>
public sealed record Article
{
    /// <summary>Identifies the article in its store; from the row, or the file's name and the article's place in it.</summary>
    public required string Id { get; init; }

    /// <summary>The paper, site or broadcaster, as its readers call it: 聊城日报. Null where unknown.</summary>
    public string? Source { get; init; }

    /// <summary>The day of publication. Null where unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The full name of the place that 我市, 市委, 省厅 are read from: 山东省聊城市; 中国 for national media. Null where unknown.</summary>
    public string? Locale { get; init; }

    /// <summary>The headline on one line, its parts separated by a space; empty where there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The body, paragraphs separated by <c>\n</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The file it was read from, as the user named it. Null for standard input.</summary>
    public string? Path { get; init; }

    /// <summary>Its address on the web, where the source tells it.</summary>
    public string? Url { get; init; }
}
