using KnowledgeGraph.Text;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>Where and when an article was published, as far as one witness tells.</summary>
internal readonly record struct Publication(string? Source, DateOnly? Date, string? Locale)
{
    /// <summary>These fields, the missing ones taken from <paramref name="next"/>.</summary>
    public Publication Or(Publication next) => new(Source ?? next.Source, Date ?? next.Date, Locale ?? next.Locale);
}

/// <summary>An article as a format gives it, before options and file name fill what is missing.</summary>
internal sealed record Draft
{
    public string? Id { get; init; }

    public string Title { get; init; } = "";

    public required string Text { get; init; }

    public string? Url { get; init; }

    /// <summary>What the row states in fields of its own; stands above the options.</summary>
    public Publication Stated { get; init; }

    /// <summary>What the text around the article tells (a masthead, a 来源 line); stands below the options.</summary>
    public Publication Told { get; init; }
}

/// <summary>What a format's reader gives for one row or article: a draft, a diagnostic, or both.</summary>
internal readonly record struct DraftItem(Draft? Draft, Diagnostic? Diagnostic = null, ReadOnlyMemory<byte> Row = default);
