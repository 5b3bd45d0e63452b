using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>Short forms → full names, read with the article's locale: 市委 → 中共聊城市委, 在聊 → 聊城市. The tables load when first used.</summary>
internal sealed class FullNames
{
    private readonly Lazy<Gazetteer> _gazetteer = new(() => Gazetteer.Default);
    private readonly Lazy<Schools> _schools = new(() => new Schools(DataFiles.Lines("data/gazetteer/universities.tsv").Select(line => line[..line.IndexOf('\t', StringComparison.Ordinal)])));
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
            Names = new ArticleNames(article, mentions, gazetteer, place, _schools.Value),
        };
    }

    /// <summary>The full name of the body behind <paramref name="surface"/> (null where the text names none) for a holder of <paramref name="title"/> (null where there is none).</summary>
    public string? Organization(LocaleContext locale, string? surface, string? title) =>
        Body(locale, surface, title, isPlace: false, position: int.MaxValue, before: null)?.Name;

    /// <summary>The body that a title is held in, or that a mention names.</summary>
    /// <param name="surface">The body or place as written directly before the title; null where there is none.</param>
    /// <param name="isPlace">Whether <paramref name="surface"/> is a place (LOC): 山东省 + 省长.</param>
    /// <param name="position">Where it stands in the text.</param>
    /// <param name="before">The body of the same person's title before this one.</param>
    public ResolvedBody? Body(LocaleContext locale, string? surface, string? title, bool isPlace, int position, ResolvedBody? before)
    {
        if (title is null) return surface is null ? null : _bodies.Value.Resolve(locale, surface, position, before);
        return _titles.Value.Resolve(locale, surface, title, isPlace, position, before);
    }

    /// <summary>The full name of a place: 聊 → 聊城市; unknown ones unchanged.</summary>
    public string Place(LocaleContext locale, string surface) => FindPlace(locale, surface, int.MaxValue)?.NameInBodies() ?? surface;

    /// <summary>The place a surface means, or null if the gazetteer has none; a single character is read with the locale and the countries named before.</summary>
    public Place? FindPlace(LocaleContext locale, string surface, int position) =>
        surface.Length == 1 ? Letters.Find(locale, surface[0], position, _gazetteer.Value) : _gazetteer.Value.Find(surface, locale.Place);
}
