using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Resolution;

/// <summary>The gazetteer's places, and those that only a name tells (a village, a new district) inside them.</summary>
internal sealed class GazetteerPlaces(Gazetteer gazetteer) : IPlaces
{
    private readonly Dictionary<string, Place?> _locales = new(StringComparer.Ordinal);

    public Place? Find(string name, string? locale) => gazetteer.Find(name, Locale(locale));

    /// <summary>A county counts only under its whole name: 东方公司 is not in 东方市.</summary>
    public Place? Prefix(string name, string? locale)
    {
        (Place? place, int length) = gazetteer.FindPrefix(name, Locale(locale));
        bool whole = place is not null && name.AsSpan(0, length).EndsWith(place.Name, StringComparison.Ordinal);
        return whole || place?.Level < PlaceLevel.County ? place : null;
    }

    private Place? Locale(string? locale)
    {
        if (locale is null) return null;
        if (_locales.TryGetValue(locale, out Place? known)) return known;
        return _locales[locale] = gazetteer.Find(locale);
    }
}
