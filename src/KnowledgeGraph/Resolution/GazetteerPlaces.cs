using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Resolution;

/// <summary>The gazetteer's places, and those that only a name tells (a village, a new district) inside them.</summary>
internal sealed class GazetteerPlaces(Gazetteer gazetteer, ResolutionData data) : IPlaces
{
    private readonly Dictionary<string, Place?> _locales = new(StringComparer.Ordinal);

    public Place? Find(string name, string? locale) => gazetteer.Find(name, Locale(locale));

    public Place Named(string name, string? locale)
    {
        if (Find(name, locale) is { } known) return known;
        (Place? parent, int length) = gazetteer.FindPrefix(name, Locale(locale));
        bool inside = parent is { Level: not PlaceLevel.Country } && length < name.Length && name.AsSpan(0, length).EndsWith(parent.Name, StringComparison.Ordinal);
        return new Place("", inside ? name[length..] : name, LevelOf(name), inside ? parent : null);
    }

    /// <summary>A county counts only under its whole name: 东方公司 is not in 东方市.</summary>
    public Place? Prefix(string name, string? locale)
    {
        (Place? place, int length) = gazetteer.FindPrefix(name, Locale(locale));
        bool whole = place is not null && name.AsSpan(0, length).EndsWith(place.Name, StringComparison.Ordinal);
        return whole || place?.Level < PlaceLevel.County ? place : null;
    }

    private PlaceLevel LevelOf(string name) => data.PlaceLevels.FirstOrDefault(row => row.Rule.Fits(name)) is (var level, not null) ? level : PlaceLevel.Site;

    private Place? Locale(string? locale)
    {
        if (locale is null) return null;
        if (_locales.TryGetValue(locale, out Place? known)) return known;
        return _locales[locale] = gazetteer.Find(locale);
    }
}
