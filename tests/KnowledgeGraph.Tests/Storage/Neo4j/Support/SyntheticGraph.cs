using System.Globalization;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Tests.Storage.Neo4j.Support;

/// <summary>A graph of any size with the proportions of one made from news: few people are in many reports, most in one or two.</summary>
internal static class SyntheticGraph
{
    private static readonly (string Label, double Share)[] NodeShares =
        [("Article", 0.20), ("Person", 0.25), ("Position", 0.20), ("Organization", 0.14), ("Place", 0.03), ("Event", 0.18)];

    private static readonly (string Type, double Share)[] RelationshipShares =
    [
        ("HOLDS", 0.09), ("IN", 0.06), ("ATTENDED", 0.26), ("HELD_AT", 0.05), ("ORGANIZED", 0.03),
        ("REPORTS", 0.06), ("WROTE", 0.06), ("MENTIONS", 0.36), ("PART_OF", 0.02), ("LOCATED_IN", 0.01),
    ];

    public static MemoryGraph Create(int nodes, int relationships, int seed = 1)
    {
        var random = new Random(seed);
        Dictionary<string, int> counts = NodeShares.ToDictionary(share => share.Label, share => (int)(nodes * share.Share), StringComparer.Ordinal);
        return new MemoryGraph(
            [.. counts.SelectMany(count => Enumerable.Range(0, count.Value).Select(i => Node(Ontology.Default.Node(count.Key), i, random)))],
            [.. RelationshipShares.SelectMany(share => Enumerable.Range(0, (int)(relationships * share.Share))
                .Select(i => Link(Ontology.Default.Relationship(share.Type), i, counts, random)))]);
    }

    private static GraphNode Node(NodeType type, int index, Random random) => new(type.Label, Id(type.Label, index), Properties(type.Properties, random));

    private static GraphRelationship Link(RelationshipType type, int index, Dictionary<string, int> counts, Random random)
    {
        (string from, string to) = type.Ends[random.Next(type.Ends.Count)];
        return new GraphRelationship(
            type.Type, Id(type.Type, index), from, Id(from, Skewed(counts[from], random)), to, Id(to, Skewed(counts[to], random)), Properties(type.Properties, random));
    }

    private static Dictionary<string, object> Properties(IReadOnlyDictionary<string, PropertyKind> declared, Random random)
    {
        var properties = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach ((string name, PropertyKind kind) in declared)
        {
            bool often = name is "name" or "title" or "evidence" or "date" or "order";
            if (often || random.Next(3) > 0) properties[name] = Value(name, kind, random);
        }

        return properties;
    }

    private static object Value(string name, PropertyKind kind, Random random) => kind switch
    {
        PropertyKind.Integer => (long)random.Next(1, 60),
        PropertyKind.Float => Math.Round(random.NextDouble(), 3),
        PropertyKind.Strings when name == "evidence" => Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Evidence(random)).ToArray(),
        PropertyKind.Strings => new[] { Words(2, random) },
        _ when name is "date" or "firstSeen" or "lastSeen" => string.Create(CultureInfo.InvariantCulture, $"2019-{random.Next(1, 13):00}-{random.Next(1, 29):00}"),
        _ => Words(name == "title" ? 12 : 4, random),
    };

    private static string Evidence(Random random)
    {
        int start = random.Next(2_000);
        return string.Create(CultureInfo.InvariantCulture, $"article-{random.Next(20_000):x8}#{start}-{start + 30}");
    }

    private static string Words(int characters, Random random) => string.Concat(Enumerable.Range(0, characters).Select(_ => (char)random.Next(0x4E00, 0x9000)));

    private static string Id(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{index:x8}");

    // The cube of an even distribution: a tenth of the nodes has half of the relationships.
    private static int Skewed(int count, Random random) => (int)(count * Math.Pow(random.NextDouble(), 3));
}
