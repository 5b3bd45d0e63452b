using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>Short forms → full names, read with the article's locale: 市委 → 中共聊城市委, 在聊 → 聊城市. The tables load when first used.</summary>
internal sealed class FullNames
{
    private readonly Lazy<Gazetteer> _gazetteer = new(() => Gazetteer.Default);
    private readonly Lazy<Schools> _schools = new(() => new Schools(DataFiles.Lines("data/gazetteer/universities.tsv")));
    private readonly Lazy<BodyResolver> _bodies = new(() => new BodyResolver(BodyTable.Default, Gazetteer.Default));
    private readonly Lazy<TitleResolver> _titles;

    public FullNames() => _titles = new Lazy<TitleResolver>(() => new TitleResolver(BodyTable.Default, Gazetteer.Default, _bodies.Value));

    /// <summary>The locale an article gives, or the one its text tells.</summary>
    public LocaleContext LocaleOf(Article article, IReadOnlyList<Mention> mentions)
    {
        Gazetteer gazetteer = _gazetteer.Value;
        Place? place = article.Locale is { } given ? gazetteer.Find(given) ?? gazetteer.FindPrefix(given).Place : LocaleFinder.Find(article, mentions, gazetteer);
        return new LocaleContext(article.Locale ?? place?.FullName)
        {
            Place = place,
            Names = new ArticleNames(article, mentions, gazetteer, place, _schools),
        };
    }

    /// <summary>The full name of the body behind <paramref name="surface"/> (null where the text names none) for a holder of <paramref name="title"/> (null where there is none).</summary>
    public string? Organization(LocaleContext locale, string? surface, string? title)
    {
        if (surface is null) return title is null ? null : _titles.Value.Implied(locale, title, int.MaxValue, null, holder: null, behindName: false)?.Name;
        return title is null ? Body(locale, surface, int.MaxValue, null).Name : _titles.Value.Written(locale, surface, title, isPlace: false, int.MaxValue, null).Name;
    }

    /// <summary>The body that a mention names.</summary>
    /// <param name="position">Where it stands in the text: short forms are read from what is named before it.</param>
    /// <param name="before">The body of the same person's title before this one; null where there is none.</param>
    public ResolvedBody Body(LocaleContext locale, string surface, int position, ResolvedBody? before) => _bodies.Value.Resolve(locale, surface, position, before);

    /// <summary>What titles imply about the bodies they are held in.</summary>
    public TitleResolver Titles => _titles.Value;

    /// <summary>The full name of a place: 聊 → 聊城市; unknown ones unchanged.</summary>
    public string Place(LocaleContext locale, string surface) => FindPlace(locale, surface, int.MaxValue)?.NameInBodies() ?? surface;

    /// <summary>The place a surface means, or null if the gazetteer has none; a single character is read with the locale and the countries named before.</summary>
    public Place? FindPlace(LocaleContext locale, string surface, int position) =>
        surface.Length == 1 ? Letters.Find(locale, surface[0], position, _gazetteer.Value) : _gazetteer.Value.Find(surface, locale.Place);

    /// <summary>The place that a surface begins with: 伊朗 of 伊朗外交部. Null where the gazetteer has none.</summary>
    public Place? PlaceAtStart(LocaleContext locale, string surface) => _gazetteer.Value.FindPrefix(surface, locale.Place).Place;
}
