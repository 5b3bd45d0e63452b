using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>The place a source speaks from, by its name: 聊城日报 → 山东省聊城市, 新华社 → 中国.</summary>
internal static class SourcePlaces
{
    private const int LongestName = 12;

    private static readonly Lazy<IReadOnlyList<(string Prefix, string Place)>> Known = new(() =>
        [.. DataFiles.Lines("data/reading/source-places.tsv").Select(line => line.Split('\t')).Select(cells => (cells[0], cells[1]))]);

    /// <summary>The full name of the place; null where the name tells none.</summary>
    public static string? Of(string source)
    {
        foreach ((string prefix, string place) in Known.Value)
        {
            if (source.StartsWith(prefix, StringComparison.Ordinal)) return place;
        }

        for (int length = Math.Min(LongestName, source.Length - 1); length >= 2; length--)
        {
            string written = source[..length];
            if (Gazetteer.Default.Named(written).FirstOrDefault(place => IsClear(place, written)) is { } found) return found.FullName;
        }

        return null;
    }

    /// <summary>The short form of a province or city is a name by itself; that of a county (光明, 新华) is most often a word.</summary>
    private static bool IsClear(Place place, string written) => place.Level switch
    {
        PlaceLevel.Province or PlaceLevel.City => true,
        PlaceLevel.County => written == place.Name,
        _ => false,
    };
}
