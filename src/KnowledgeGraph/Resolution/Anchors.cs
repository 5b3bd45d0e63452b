using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Resolution;

/// <summary>What ties a career together: a body, or the place whose public bodies it served.</summary>
/// <param name="Key">Equal keys mean the same body or place.</param>
/// <param name="PlaceName">The place's full name from the province down; null where there is none.</param>
/// <param name="City">The full name of the city (or municipality) the place is in or is.</param>
/// <param name="Home">Where in the world it is; null where its name doesn't tell.</param>
internal sealed record Anchor(string Key, string? PlaceName, string? City, bool IsNational, Home? Home = null)
{
    public bool IsCity => PlaceName is not null && PlaceName == City;
}

/// <summary>Posts → anchors. Remembers what it found: the same few thousand bodies come again and again.</summary>
internal sealed class Anchors(IPlaces places, OrganizationTypes types, ResolutionData data)
{
    private const string Country = "中国";
    private readonly Dictionary<(string Organization, string? Locale), Anchor[]> _known = [];
    private readonly Dictionary<string, string> _placeOf = new(StringComparer.Ordinal);

    public IReadOnlyList<Anchor> Of(StatedPost post, string? locale)
    {
        if (post.Organization is not { Length: > 0 } organization || data.IsSharedByMany(post.Title, organization)) return [];
        if (_known.TryGetValue((organization, locale), out Anchor[]? known)) return known;
        return _known[(organization, locale)] = Find(organization, locale);
    }

    public bool IsNational(string locale) => locale == Country;

    /// <summary>The full name of a locale.</summary>
    public string PlaceOf(string locale)
    {
        if (_placeOf.TryGetValue(locale, out string? known)) return known;
        return _placeOf[locale] = places.Find(locale, null)?.FullName ?? locale;
    }

    private Anchor[] Find(string organization, string? locale)
    {
        OrganizationType type = types.Of(organization, locale);
        Place? place = type.Place;
        string? name = place?.FullName;
        string? city = place is null ? null : CityOf(place)?.FullName;
        Home? home = Home.Of(type);
        var body = new Anchor("body " + organization, name, city, type.IsNational, home);
        if (!type.IsPublic) return [body];
        if (type.IsNational) return [body, new Anchor("place " + Country, null, null, IsNational: true, home)];
        return name is null ? [body] : [body, new Anchor("place " + name, name, city, IsNational: false, home)];
    }

    /// <summary>The prefecture-level city or the municipality; null for provinces with cities and for countries.</summary>
    private static Place? CityOf(Place place)
    {
        for (Place? one = place; one is not null; one = one.Parent)
        {
            bool municipality = one.Level == PlaceLevel.Province && one.Name.EndsWith('市');
            if (one.Level == PlaceLevel.City || municipality) return one;
        }

        return null;
    }
}
