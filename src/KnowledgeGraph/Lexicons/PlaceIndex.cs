namespace KnowledgeGraph.Lexicons;

/// <summary>Places by name, short form and code.</summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<string, Place[]> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    /// <summary>The length of the longest name that begins with two given characters; most texts begin no name, and are told so by one look.</summary>
    private readonly Dictionary<(char First, char Second), int> _longest = [];
    private readonly Dictionary<string, Place> _byCode = new(StringComparer.Ordinal);

    public PlaceIndex() => _bySpan = _byName.GetAlternateLookup<ReadOnlySpan<char>>();

    public Place? WithCode(string code) => _byCode.GetValueOrDefault(code);

    public Place[] Named(ReadOnlySpan<char> name) => _bySpan.TryGetValue(name, out Place[]? places) ? places : [];

    /// <summary>The most characters that a name at the beginning of <paramref name="text"/> can have; 0 if none of two or more begins there.</summary>
    public int LongestNameAt(ReadOnlySpan<char> text) =>
        text.Length < 2 ? 0 : Math.Min(text.Length, _longest.GetValueOrDefault((text[0], text[1])));

    public void Add(Place place)
    {
        AddName(place.Name, place);
        foreach (string name in place.OtherNames) AddName(name, place);
        if (place.Code.Length > 0 && place.Until is null) _byCode.TryAdd(place.Code, place);
    }

    private void AddName(string name, Place place)
    {
        ref Place[]? places = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_byName, name, out bool exists);
        places = exists ? [.. places!, place] : [place];
        if (exists || name.Length < 2) return;
        (char, char) beginning = (name[0], name[1]);
        _longest[beginning] = Math.Max(_longest.GetValueOrDefault(beginning), name.Length);
    }
}
