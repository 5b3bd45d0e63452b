using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>The bodies and places one article names: what a short form in it can stand for. Each part is worked out when first asked for.</summary>
internal sealed class ArticleNames
{
    private readonly string _text;
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly Gazetteer? _gazetteer;
    private readonly Place? _locale;
    private readonly Lazy<Anchor[]> _anchors;
    private readonly Lazy<ShortNames> _shortNames;
    private readonly Lazy<string?> _school;

    public ArticleNames(Article article, IReadOnlyList<Mention> mentions, Gazetteer gazetteer, Place? locale, Schools schools)
        : this(article.Text, mentions, gazetteer, locale, () => schools.HomeOf(article, mentions))
    {
    }

    private ArticleNames(string text, IReadOnlyList<Mention> mentions, Gazetteer? gazetteer, Place? locale, Func<string?> school)
    {
        _text = text;
        _mentions = mentions;
        _gazetteer = gazetteer;
        _locale = locale;
        _anchors = new Lazy<Anchor[]>(FindAnchors, LazyThreadSafetyMode.None);
        _shortNames = new Lazy<ShortNames>(() => ShortNames.Of(text, mentions), LazyThreadSafetyMode.None);
        _school = new Lazy<string?>(school, LazyThreadSafetyMode.None);
    }

    public static ArticleNames None { get; } = new("", [], null, null, () => null);

    /// <summary>The university or college whose news this is; null where it is none's.</summary>
    public string? School => _school.Value;

    /// <summary>The long form that the article gives for <paramref name="name"/>; null where it gives none.</summary>
    public string? LongForm(string name) => _shortNames.Value.LongForm(name);

    /// <summary>The place whose name ends with <paramref name="level"/> and that the article names last before <paramref name="position"/>, or else first behind it.</summary>
    public Place? NearestPlace(string level, int position)
    {
        Place? found = null;
        foreach (Anchor anchor in _anchors.Value)
        {
            if (anchor.Start >= position && found is not null) break;
            if (anchor.Place.WithEnding(level) is { } place) found = place;
        }

        return found;
    }

    /// <summary>The last country other than China named before <paramref name="position"/>, whose name begins with <paramref name="letter"/> if one is given.</summary>
    public Place? NearestForeignCountry(int position, char? letter = null)
    {
        Place? found = null;
        foreach (Anchor anchor in _anchors.Value)
        {
            if (anchor.Start >= position && found is not null) break;
            Place country = anchor.Place.Country();
            bool fits = country.Code is not ("CN" or "") && (letter is null || country.Name[0] == letter);
            if (fits) found = country;
        }

        return found;
    }

    /// <summary>The township or street named last before <paramref name="position"/>: a mention, or the beginning of one, that ends with <paramref name="level"/>.</summary>
    public string? NearestTownship(string level, int position)
    {
        for (int i = _mentions.Count - 1; i >= 0; i--)
        {
            Mention mention = _mentions[i];
            if (mention.Span.Start >= position || mention.Type is not (MentionType.Location or MentionType.Organization)) continue;
            ReadOnlySpan<char> surface = _text.AsSpan(mention.Span.Start, mention.Span.Length);
            int end = surface.LastIndexOf(level, StringComparison.Ordinal);
            if (end >= 2) return surface[..(end + level.Length)].ToString();
        }

        return null;
    }

    private Anchor[] FindAnchors()
    {
        if (_gazetteer is null) return [];
        var anchors = new List<Anchor>();
        foreach (Mention mention in _mentions)
        {
            if (mention.Type is not (MentionType.Location or MentionType.Organization) || mention.Span.Length < 2) continue;
            (Place? place, _) = _gazetteer.FindPrefix(_text.AsSpan(mention.Span.Start, mention.Span.Length), _locale);
            if (place is not null) anchors.Add(new Anchor(mention.Span.Start, place));
        }

        return [.. anchors];
    }

    private readonly record struct Anchor(int Start, Place Place);
}
