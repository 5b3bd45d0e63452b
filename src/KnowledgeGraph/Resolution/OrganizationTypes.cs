using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Resolution;

/// <summary>What a body's full name tells.</summary>
/// <param name="Kind">party, government, congress … other, as the graph names them.</param>
/// <param name="Level">national, province, city, county, township or none.</param>
/// <param name="Place">The place its name begins with; null where there is none.</param>
/// <param name="IsNational">A body of the whole of China.</param>
/// <param name="Parent">The full name of the body it is part of; null where the name doesn't tell.</param>
internal sealed record OrganizationType(string Kind, string Level, Place? Place, bool IsNational, string? Parent)
{
    private static readonly string[] PublicKinds = ["party", "government", "congress", "consultative", "judicial", "military"];

    /// <summary>An organ of party or state: those of one place share their people, and the country's parties and people's organizations share theirs with the state.</summary>
    public bool IsPublic => Array.IndexOf(PublicKinds, Kind) >= 0 || (IsNational && Kind == "association");
}

/// <summary>Full name → kind, level, place, parent, by the tables of <c>data/resolution</c>.</summary>
internal sealed class OrganizationTypes(ResolutionData data, IPlaces places)
{
    private const string NoLevel = "none";
    private const string National = "national";
    private const string Government = "government";
    private static readonly string[] KindsWithoutLevel = ["company", "education", "health", "media", "international", "other"];
    private readonly Dictionary<(string, string?), OrganizationType> _known = [];
    private readonly Dictionary<string, Regex> _patterns = new(StringComparer.Ordinal);

    public OrganizationType Of(string name, string? locale)
    {
        if (_known.TryGetValue((name, locale), out OrganizationType? known)) return known;
        return _known[(name, locale)] = Find(name, locale);
    }

    private OrganizationType Find(string name, string? locale)
    {
        string? ownLevel = data.Levels.FirstOrDefault(row => row.Rule.Fits(name)).Level;
        bool national = ownLevel == National;
        string start = data.BodyPrefixes.FirstOrDefault(prefix => name.StartsWith(prefix, StringComparison.Ordinal)) ?? "";
        Place? place = national ? null : places.Prefix(name[start.Length..], locale);
        bool isPlace = place is not null && (place.Name == name || place.FullName == name || (place.Level == PlaceLevel.Country && places.Find(name, locale) == place));
        string kind = isPlace ? Government : data.Kinds.FirstOrDefault(row => row.Rule.Fits(name)).Kind ?? "other";
        string level = Array.IndexOf(KindsWithoutLevel, kind) >= 0 ? NoLevel : ownLevel ?? LevelOf(place);
        return new OrganizationType(kind, level, place, national, ParentOf(name, kind, place));
    }

    private string? ParentOf(string name, string kind, Place? place)
    {
        bool governed = kind == Government && place is { Level: not PlaceLevel.Country };
        string? surface = governed ? new[] { place!.FullName, place.NameInBodies(), place.Name }.FirstOrDefault(one => name.StartsWith(one, StringComparison.Ordinal)) : null;
        foreach ((string pattern, string parent) in data.Parents)
        {
            if (pattern.Contains("{place}", StringComparison.Ordinal))
            {
                if (surface is null) continue;
                string rest = pattern.Replace("{place}", "", StringComparison.Ordinal);
                string government = parent.Replace("{place}", surface, StringComparison.Ordinal);
                if (Pattern(rest).IsMatch(name[surface.Length..]) && government != name) return government;
                continue;
            }

            Match match = Pattern(pattern).Match(name);
            if (match.Success && match.Result(parent) is var result && result != name) return result;
        }

        return null;
    }

    private Regex Pattern(string pattern)
    {
        if (_patterns.TryGetValue(pattern, out Regex? known)) return known;
        return _patterns[pattern] = new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }

    private static string LevelOf(Place? place) => place?.Level switch
    {
        PlaceLevel.Country => National,
        PlaceLevel.Province => "province",
        PlaceLevel.City => "city",
        PlaceLevel.County => "county",
        PlaceLevel.Township or PlaceLevel.Village => "township",
        _ => NoLevel,
    };
}
