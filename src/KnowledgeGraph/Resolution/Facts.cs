namespace KnowledgeGraph.Resolution;

/// <summary>What resolution needs to know of an article.</summary>
/// <param name="Date">yyyy-MM-dd, so that ordinal order is the order of time; null where unknown.</param>
/// <param name="Locale">Given, or told by the text; null where neither.</param>
/// <param name="LocaleGuessed">Told by the text alone: it may be what the article is about, not where it speaks from.</param>
internal sealed record ArticleInfo(string Id, string? Date, string? Locale, string? Source, string Title, bool LocaleGuessed = false);

/// <summary>Where a fact is stated: code points of the article's text, end exclusive.</summary>
internal readonly record struct Evidence(ArticleInfo Article, int Start, int End) : IComparable<Evidence>
{
    /// <summary>By the article's date (unknown last), its id, and the place in it.</summary>
    public int CompareTo(Evidence other)
    {
        int order = string.CompareOrdinal(Article.Date ?? "~", other.Article.Date ?? "~");
        if (order == 0) order = string.CompareOrdinal(Article.Id, other.Article.Id);
        if (order == 0) order = Start.CompareTo(other.Start);
        return order != 0 ? order : End.CompareTo(other.End);
    }

    public static bool operator <(Evidence left, Evidence right) => left.CompareTo(right) < 0;

    public static bool operator >(Evidence left, Evidence right) => left.CompareTo(right) > 0;

    public static bool operator <=(Evidence left, Evidence right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Evidence left, Evidence right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Article.Id}#{Start}-{End}");
}

/// <summary>One article's account of an event.</summary>
/// <param name="Key">The store's number for it.</param>
/// <param name="Ordinal">Its place among the article's events, from 0.</param>
internal sealed record EventReport(
    long Key,
    int Ordinal,
    string Kind,
    string? Name,
    string? Date,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Organizers,
    IReadOnlyList<ReportedPart> People,
    Evidence Evidence,
    double Confidence)
{
    public ArticleInfo Article => Evidence.Article;
}

/// <summary>One person's place in one report of an event.</summary>
internal readonly record struct ReportedPart(long Key, string Person, int Order);

/// <summary>A post as one article states it.</summary>
internal sealed record StatedPost(string Title, string? Organization, string Status, Evidence Evidence, double Confidence);

/// <summary>A part in an event as one article states it.</summary>
/// <param name="Evidence">The sentence that names the person in it, then the sentences that tell the roles.</param>
internal sealed record StatedPart(long EventKey, long Key, IReadOnlyList<string> Roles, string? Title, IReadOnlyList<Evidence> Evidence, double Confidence);

internal sealed record StatedByline(string Role, Evidence Evidence);

internal readonly record struct PersonMention(string Surface, Evidence Evidence);

/// <summary>One name in one article, with all the article says about it. Within an article one name is one person, except that a byline is not the news.</summary>
/// <param name="Press">The name stands in the byline.</param>
internal sealed record Appearance(
    ArticleInfo Article,
    string Name,
    bool Press,
    List<PersonMention> Mentions,
    List<StatedPost> Posts,
    List<StatedPart> Parts,
    List<StatedByline> Bylines);
