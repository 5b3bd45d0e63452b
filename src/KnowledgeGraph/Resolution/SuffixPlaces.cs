using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// Places as their names alone tell them, 山东省聊城市东昌府区 → three, one in the other: for names that no gazetteer has.
/// </summary>
internal sealed class SuffixPlaces : IPlaces
{
    private const int LongestName = 9;
    private const int ShortestName = 2;

    private static readonly (string Suffix, PlaceLevel Level)[] Suffixes =
    [
        ("特别行政区", PlaceLevel.Province), ("自治区", PlaceLevel.Province), ("省", PlaceLevel.Province),
        ("自治州", PlaceLevel.City), ("地区", PlaceLevel.City), ("盟", PlaceLevel.City), ("市", PlaceLevel.City),
        ("自治县", PlaceLevel.County), ("县", PlaceLevel.County), ("区", PlaceLevel.County), ("旗", PlaceLevel.County),
        ("街道", PlaceLevel.Township), ("镇", PlaceLevel.Township), ("乡", PlaceLevel.Township), ("村", PlaceLevel.Village),
    ];

    public Place? Find(string name, string? locale)
    {
        Place? place = Prefix(name, locale);
        return place is not null && place.FullName == name ? place : null;
    }

    public Place? Prefix(string name, string? locale)
    {
        Place? place = null;
        int start = 0;
        while (Next(name, start, place) is var (end, level))
        {
            place = new Place("", name[start..end], level, place);
            start = end;
        }

        return place;
    }

    private static (int End, PlaceLevel Level)? Next(string name, int start, Place? parent)
    {
        for (int end = start + ShortestName; end <= Math.Min(name.Length, start + LongestName); end++)
        {
            foreach ((string suffix, PlaceLevel level) in Suffixes)
            {
                bool inside = parent is null || level > parent.Level;
                if (inside && end - start > suffix.Length && name.AsSpan(start, end - start).EndsWith(suffix, StringComparison.Ordinal)) return (end, level);
            }
        }

        return null;
    }
}

/// <summary>Names as they stand, until an article's own naming is known.</summary>
internal sealed class PlainNames : IFullNames
{
    public string? Organization(string? locale, string surface) => surface;

    public string Place(string? locale, string surface) => surface;
}
