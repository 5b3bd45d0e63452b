using System.Buffers;

namespace KnowledgeGraph.Lexicons;

/// <summary>How large a place is; the words of the graph's <c>level</c> are these in lower case.</summary>
public enum PlaceLevel
{
    Country,
    Province,
    City,
    County,
    Township,
    Village,
    Site,
}

/// <summary>A place of the gazetteer.</summary>
/// <param name="Code">GB/T 2260 code of a division without trailing zeros (9 digits for a township), ISO 3166 code of a country; empty where there is none.</param>
/// <param name="Name">Its official name: 聊城市; a country's usual one: 中国.</param>
/// <param name="Parent">The place it is part of; null for countries.</param>
public sealed record Place(string Code, string Name, PlaceLevel Level, Place? Parent)
{
    /// <summary>The name with those above it, down from the province: 山东省聊城市.</summary>
    public string FullName => Parent is null || Parent.Level == PlaceLevel.Country ? Name : Parent.FullName + Name;

    /// <summary>Short forms and abbreviations: 聊城; 山东, 鲁; 美.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>The last listing (1997-12) of a name no longer in force; null for present ones.</summary>
    public string? Until { get; init; }

    /// <summary>The code of the present division in the place of a former one; null where there is none or it is unknown.</summary>
    public string? Successor { get; init; }

    /// <summary>Whether <paramref name="other"/> is this place or lies in it.</summary>
    public bool Includes(Place other)
    {
        for (Place? place = other; place is not null; place = place.Parent)
        {
            if (place == this) return true;
        }

        return false;
    }

    /// <summary>Two places are the same if code and name are.</summary>
    public bool Equals(Place? other) => other is not null && Code == other.Code && Name == other.Name;

    public override int GetHashCode() => HashCode.Combine(Code, Name);

    public override string ToString() => FullName;
}

/// <summary>The tree of places: countries, the divisions of China past and present, large cities abroad. Townships are loaded when first asked for.</summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Shared = new(() => new Gazetteer(GazetteerLoader.Load()));

    private static readonly SearchValues<char> TownshipEndings = SearchValues.Create("镇乡道木");

    private readonly PlaceIndex _places;
    private readonly Lazy<PlaceIndex> _townships;

    private Gazetteer(PlaceIndex places)
    {
        _places = places;
        _townships = new Lazy<PlaceIndex>(() => GazetteerLoader.LoadTownships(places));
    }

    /// <summary>The gazetteer that travels with the program.</summary>
    public static Gazetteer Default => Shared.Value;

    /// <summary>The present division or the country with this code; null if there is none.</summary>
    public Place? WithCode(string code) => _places.WithCode(code) ?? (code.Length == 9 ? _townships.Value.WithCode(code) : null);

    /// <summary>Every place down to the county with this name or short form, present names first.</summary>
    public IReadOnlyList<Place> Named(ReadOnlySpan<char> name) => _places.Named(name);

    /// <summary>
    /// The place that <paramref name="name"/> means: a name or a chain of names, full or short (福建省厦门市思明区, 福建厦门). Of several it is
    /// the one nearest to <paramref name="near"/> in the tree, then the larger, then the present one. Null if there is none.
    /// </summary>
    public Place? Find(ReadOnlySpan<char> name, Place? near = null) => Find(name, near, within: null);

    /// <summary>The longest beginning of <paramref name="text"/> that <see cref="Find(ReadOnlySpan{char}, Place)"/> knows, of at least two characters; length 0 if there is none.</summary>
    public (Place? Place, int Length) FindPrefix(ReadOnlySpan<char> text, Place? near = null)
    {
        Place? found = null;
        int length = 0;
        while (length < text.Length)
        {
            (Place? next, int step) = LongestName(text[length..], near, within: found);
            if (next is null) break;
            found = next;
            length += step;
        }

        return (found, length);
    }

    private (Place? Place, int Length) LongestName(ReadOnlySpan<char> text, Place? near, Place? within)
    {
        int longest = _places.LongestNameAt(text);
        if (HasTownships(within, text)) longest = Math.Max(longest, _townships.Value.LongestNameAt(text));
        for (int length = longest; length >= 2; length--)
        {
            if (Nearest(Candidates(text[..length], within), near, within) is { } place) return (place, length);
        }

        return (null, 0);
    }

    private Place? Find(ReadOnlySpan<char> name, Place? near, Place? within)
    {
        if (Nearest(Candidates(name, within), near, within) is { } direct) return direct;
        for (int split = name.Length - 2; split >= 2; split--)
        {
            if (Nearest(Candidates(name[..split], within), near, within) is not { } head) continue;
            if (Find(name[split..], near, head) is { } place) return place;
        }

        return null;
    }

    /// <summary>Townships are looked for only inside a division named before them, and where the text has a township's last character: they are many, and seldom needed.</summary>
    private static bool HasTownships(Place? within, ReadOnlySpan<char> text) =>
        within is { Level: PlaceLevel.County or PlaceLevel.City or PlaceLevel.Province } && text.IndexOfAny(TownshipEndings) >= 0;

    private Place[] Candidates(ReadOnlySpan<char> name, Place? within)
    {
        Place[] places = _places.Named(name);
        return places.Length == 0 && HasTownships(within, name) ? _townships.Value.Named(name) : places;
    }

    /// <summary>The township or street of this name nearest to <paramref name="near"/>, inside its city; null if there is none.</summary>
    public Place? Township(ReadOnlySpan<char> name, Place near)
    {
        Place region = near.Level == PlaceLevel.County && near.Parent is { } above ? above : near;
        return Nearest(_townships.Value.Named(name), near, region);
    }

    private static Place? Nearest(Place[] candidates, Place? near, Place? within)
    {
        Place? best = null;
        int bestScore = int.MinValue;
        foreach (Place candidate in candidates)
        {
            if (within is not null && (candidate == within || !within.Includes(candidate))) continue;
            int score = (SharedDepth(candidate, near) * 100) - ((int)candidate.Level * 10) - (candidate.Until is null ? 0 : 5);
            if (score <= bestScore) continue;
            best = candidate;
            bestScore = score;
        }

        return best;
    }

    /// <summary>How many places, from the country down, include both.</summary>
    private static int SharedDepth(Place candidate, Place? near)
    {
        int depth = 0;
        for (Place? place = candidate; place is not null && near is not null; place = place.Parent)
        {
            if (place.Includes(near)) depth++;
        }

        return depth;
    }
}
