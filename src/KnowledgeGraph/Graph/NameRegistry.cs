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

    private sealed record PlaceEntry(string Id, string Name, Place? Known)
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
        PlaceEntry entry = Enter(places.Find(name, locale), name);
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
            if (type.Place is { } place) Join(sink, "LOCATED_IN", "Organization", id, "Place", Enter(place, place.FullName).Id);
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
            for (Place? place = entry.Known?.Parent; place is not null; place = place.Parent) Enter(place, place.FullName);
        }

        foreach (PlaceEntry entry in _places.Values)
        {
            sink.Add(new GraphNode("Place", entry.Id, new Properties()
                .With("name", entry.Name)
                .With("aliases", (IReadOnlyList<string>)[.. entry.Aliases])
                .With("level", entry.Known is null ? "site" : entry.Known.Level.ToString().ToLowerInvariant())
                .With("code", entry.Known?.Code)));
            if (entry.Known?.Parent is { } parent) Join(sink, "PART_OF", "Place", entry.Id, "Place", Enter(parent, parent.FullName).Id);
        }
    }

    /// <summary>A known place under the name it goes by, with its full name as an alias; an unknown one as it is called.</summary>
    private PlaceEntry Enter(Place? known, string name)
    {
        string fullName = known?.FullName ?? name;
        if (_places.TryGetValue(fullName, out PlaceEntry? entry)) return entry;
        entry = new PlaceEntry(StableId.Of("l", fullName), known is null ? name : known.NameInBodies(), known);
        if (entry.Name != fullName) entry.Aliases.Add(fullName);
        return _places[fullName] = entry;
    }

    private static void Join(IGraphSink sink, string type, string fromLabel, string from, string toLabel, string to) =>
        sink.Add(new GraphRelationship(type, StableId.Of("r", type, from, to), fromLabel, from, toLabel, to, new Properties()));
}
