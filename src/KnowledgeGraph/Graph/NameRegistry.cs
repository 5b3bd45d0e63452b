using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Graph;

/// <summary>The bodies and places met while the graph is built, each under one id, with the surfaces that stood for them.</summary>
internal sealed class NameRegistry(IPlaces places, OrganizationTypes types)
{
    private readonly Dictionary<string, OrganizationEntry> _organizations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlaceEntry> _places = new(StringComparer.Ordinal);

    /// <summary>A body under its full name, and the locales it was met in.</summary>
    private sealed class OrganizationEntry
    {
        public SortedSet<string> Aliases { get; } = new(StringComparer.Ordinal);

        public string? Locale { get; set; }
    }

    private sealed record PlaceEntry(string Id, string Name, Place Place)
    {
        public SortedSet<string> Aliases { get; } = new(StringComparer.Ordinal);
    }

    /// <summary>The id of a body given by its full name.</summary>
    public string Organization(string fullName, string? locale, string? surface = null)
    {
        if (!_organizations.TryGetValue(fullName, out OrganizationEntry? entry)) _organizations[fullName] = entry = new OrganizationEntry { Locale = locale };
        if (locale is not null && (entry.Locale is null || string.CompareOrdinal(locale, entry.Locale) < 0)) entry.Locale = locale;
        if (surface is not null && surface != fullName) entry.Aliases.Add(surface);
        return OrganizationId(fullName);
    }

    /// <summary>The id of a place, read from where the article speaks.</summary>
    public string Place(string name, string? locale, string? surface = null)
    {
        PlaceEntry entry = Enter(places.Named(name, locale));
        if (name != entry.Name) entry.Aliases.Add(name);
        if (surface is not null && surface != entry.Name) entry.Aliases.Add(surface);
        return entry.Id;
    }

    public static string OrganizationId(string fullName) => StableId.Of("o", fullName);

    public void Write(IGraphSink sink)
    {
        WriteOrganizations(sink);
        WritePlaces(sink);
    }

    private void WriteOrganizations(IGraphSink sink)
    {
        var waiting = new Queue<string>(_organizations.Keys.Order(StringComparer.Ordinal));
        while (waiting.TryDequeue(out string? name))
        {
            OrganizationEntry entry = _organizations[name];
            OrganizationType type = types.Of(name, entry.Locale);
            string id = OrganizationId(name);
            sink.Add(new GraphNode("Organization", id, new Properties()
                .With("name", name)
                .With("aliases", (IReadOnlyList<string>)[.. entry.Aliases])
                .With("kind", type.Kind)
                .With("level", type.Level)));
            if (type.Place is { } place) Join(sink, "LOCATED_IN", "Organization", id, "Place", Enter(place).Id);
            if (type.Parent is not { } parent) continue;

            // Bodies whose names show a parent that no article names: the parent stands in the graph all the same.
            bool known = _organizations.ContainsKey(parent);
            Join(sink, "PART_OF", "Organization", id, "Organization", Organization(parent, entry.Locale));
            if (!known) waiting.Enqueue(parent);
        }
    }

    private void WritePlaces(IGraphSink sink)
    {
        foreach (PlaceEntry entry in _places.Values.ToArray())
        {
            for (Place? place = entry.Place.Parent; place is not null; place = place.Parent) Enter(place);
        }

        foreach (PlaceEntry entry in _places.Values)
        {
            sink.Add(new GraphNode("Place", entry.Id, new Properties()
                .With("name", entry.Name)
                .With("aliases", (IReadOnlyList<string>)[.. entry.Aliases])
                .With("level", entry.Place.Level.ToString().ToLowerInvariant())
                .With("code", entry.Place.Code)));
            if (entry.Place.Parent is { } parent) Join(sink, "PART_OF", "Place", entry.Id, "Place", Enter(parent).Id);
        }
    }

    /// <summary>A place under the name that bodies carry (聊城市, 上海市普陀区), with its full name as an alias.</summary>
    private PlaceEntry Enter(Place place)
    {
        string fullName = place.FullName;
        if (_places.TryGetValue(fullName, out PlaceEntry? entry)) return entry;
        string name = place.Level >= PlaceLevel.Village ? fullName : place.NameInBodies();
        entry = new PlaceEntry(StableId.Of("l", fullName), name, place);
        if (name != fullName) entry.Aliases.Add(fullName);
        return _places[fullName] = entry;
    }

    private static void Join(IGraphSink sink, string type, string fromLabel, string from, string toLabel, string to) =>
        sink.Add(new GraphRelationship(type, StableId.Of("r", type, from, to), fromLabel, from, toLabel, to, new Properties()));
}
