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
    private readonly Lazy<Dictionary<string, int>> _countries;
    private readonly Lazy<ShortNames> _shortNames;
    private readonly Lazy<string?> _school;
    private readonly Lazy<string?> _session;
    private readonly Lazy<bool> _isSchoolNews;

    public ArticleNames(Article article, IReadOnlyList<Mention> mentions, Gazetteer gazetteer, Place? locale, Lazy<Schools> schools)
        : this(article.Text, mentions, gazetteer, locale, () => schools.Value.HomeOf(article, mentions, locale))
    {
    }

    private ArticleNames(string text, IReadOnlyList<Mention> mentions, Gazetteer? gazetteer, Place? locale, Func<string?> school)
    {
        _text = text;
        _mentions = mentions;
        _gazetteer = gazetteer;
        _locale = locale;
        _anchors = new Lazy<Anchor[]>(FindAnchors, LazyThreadSafetyMode.None);
        _countries = new Lazy<Dictionary<string, int>>(CountCountries, LazyThreadSafetyMode.None);
        _shortNames = new Lazy<ShortNames>(() => ShortNames.Of(text, mentions), LazyThreadSafetyMode.None);
        _isSchoolNews = new Lazy<bool>(() => Schools.SpeaksAsSchool(text), LazyThreadSafetyMode.None);
        _session = new Lazy<string?>(FindSession, LazyThreadSafetyMode.None);
        _school = new Lazy<string?>(school, LazyThreadSafetyMode.None);
    }

    public static ArticleNames None { get; } = new("", [], null, null, () => null);

    /// <summary>The university or college whose news this is; null where it is none's.</summary>
    public string? School => _school.Value;

    /// <summary>Whether the article speaks as a school does: 我校.</summary>
    public bool IsSchoolNews => _isSchoolNews.Value;

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

    /// <summary>Whether the article names one of these countries, or a body of it.</summary>
    public bool NamesCountry(string[] names) => Array.Exists(_anchors.Value, anchor => Array.IndexOf(names, anchor.Place.Country().Name) >= 0);

    /// <summary>The foreign country named last before <paramref name="position"/> if no other is named more often in the article; null if that leaves it open.</summary>
    public Place? LikelyForeignCountry(int position)
    {
        Place? nearest = NearestForeignCountry(position);
        if (nearest is null) return null;
        Dictionary<string, int> counts = _countries.Value;
        int own = counts.GetValueOrDefault(nearest.Name);
        return counts.Values.All(count => count <= own) ? nearest : null;
    }

    /// <summary>How often each foreign country is named, with its cities, bodies and single letter (中俄).</summary>
    private Dictionary<string, int> CountCountries()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Place[] named = [.. _anchors.Value.Select(anchor => anchor.Place.Country()).Where(IsForeign)];
        foreach (Place country in named) counts[country.Name] = counts.GetValueOrDefault(country.Name) + 1;
        foreach (Mention mention in _mentions)
        {
            if (mention.Span.Length != 1 || mention.Type != MentionType.Location) continue;
            Place? country = Array.Find(named, place => place.Name[0] == _text[mention.Span.Start])
                ?? _gazetteer?.Named(mention.Span.Of(_text)).FirstOrDefault(place => place.Level == PlaceLevel.Country && IsForeign(place));
            if (country is not null) counts[country.Name] = counts.GetValueOrDefault(country.Name) + 1;
        }

        return counts;
    }

    private static bool IsForeign(Place country) => country.Code is not ("CN" or "");

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

    /// <summary>The body named last before <paramref name="position"/>, or else first behind it, whose name has a part that ends with one of <paramref name="endings"/>, up to that ending; null if there is none.</summary>
    public string? NearestBody(IReadOnlyList<string> endings, int position)
    {
        string? found = null;
        foreach (Mention mention in _mentions)
        {
            if (mention.Span.Start >= position && found is not null) break;
            if (mention.Type != MentionType.Organization) continue;
            ReadOnlySpan<char> surface = _text.AsSpan(mention.Span.Start, mention.Span.Length);
            foreach (string ending in endings)
            {
                int at = surface.LastIndexOf(ending, StringComparison.Ordinal);
                if (at < 1 && surface.Length > ending.Length) continue;
                if (at < 0) continue;
                found = surface[..(at + ending.Length)].ToString();
                break;
            }
        }

        return found;
    }

    /// <summary>As <see cref="NearestBody"/>, among places too: the zone or street that a 管委会 or 办事处 is of.</summary>
    public string? NearestPart(IReadOnlyList<string> endings, int position)
    {
        for (int i = _mentions.Count - 1; i >= 0; i--)
        {
            Mention mention = _mentions[i];
            if (mention.Span.Start >= position || mention.Type is not (MentionType.Location or MentionType.Organization)) continue;
            ReadOnlySpan<char> surface = _text.AsSpan(mention.Span.Start, mention.Span.Length);
            foreach (string ending in endings)
            {
                int at = surface.LastIndexOf(ending, StringComparison.Ordinal);
                if (at >= 1) return surface[..(at + ending.Length)].ToString();
            }
        }

        return null;
    }

    /// <summary>The session of the national congress or consultative conference the article reports, as it names it: 十四届全国人大一次会议. Null if it names none.</summary>
    public string? Session => _session.Value;

    private string? FindSession()
    {
        int from = 0;
        while (_text.IndexOf("次会议", from, StringComparison.Ordinal) is var at and >= 0)
        {
            int start = _text.LastIndexOf('届', at, at - Math.Max(from, at - 16));
            while (start > 0 && IsOrdinal(_text[start - 1])) start--;
            string session = start < 0 ? "" : _text[start..(at + 3)];
            if (session.Contains("全国人大", StringComparison.Ordinal) || session.Contains("全国政协", StringComparison.Ordinal)) return session.TrimStart('第');
            from = at + 3;
        }

        return null;
    }

    private static bool IsOrdinal(char letter) => letter is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '第';

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
