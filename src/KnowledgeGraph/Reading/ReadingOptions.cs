namespace KnowledgeGraph.Reading;

/// <summary>What the user says about the files. A row's own field comes first, then these, then what the text and the file's name tell.</summary>
public sealed record ReadingOptions
{
    /// <summary>The paper, site or broadcaster: 聊城日报.</summary>
    public string? Source { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The full name of the place 我市 and 市委 are read from: 山东省聊城市.</summary>
    public string? Locale { get; init; }

    /// <summary>Field (id, source, date, locale, title, text, url) → header of the CSV column that holds it, where the names differ: text → 正文.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
}
