namespace KnowledgeGraph.Lexicons;

/// <summary>Places by name, short form and code.</summary>
internal sealed class PlaceIndex
{
    /// <summary>No name in the tables is longer: 积石山保安族东乡族撒拉族自治县 has 15 characters, zones in townships some more.</summary>
    public const int LongestName = 20;

    private readonly Dictionary<string, Place[]> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<string, Place> _byCode = new(StringComparer.Ordinal);

    public PlaceIndex() => _bySpan = _byName.GetAlternateLookup<ReadOnlySpan<char>>();

    public Place? WithCode(string code) => _byCode.GetValueOrDefault(code);

    public Place[] Named(ReadOnlySpan<char> name) => _bySpan.TryGetValue(name, out Place[]? places) ? places : [];

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
    }
}
