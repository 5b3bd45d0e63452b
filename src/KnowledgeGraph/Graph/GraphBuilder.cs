using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Graph;

/// <summary>How far a derivation is.</summary>
/// <param name="Step">articles, events, people, names.</param>
/// <param name="Done">Groups done in this step.</param>
public readonly record struct DeriveProgress(string Step, long Done);

/// <summary>
/// Facts → graph, one group at a time: events first (who was where together tells who is who), then people name by name,
/// then the bodies and places. What comes out depends on the set of articles alone.
/// </summary>
internal sealed class GraphBuilder(IPlaces places, ResolutionData data)
{
    /// <summary>Raised whenever the same facts would give another graph.</summary>
    public const int Version = 4;

    public void Build(IFactSource facts, IGraphSink sink, IProgress<DeriveProgress>? progress = null)
    {
        var types = new OrganizationTypes(data, places);
        var registry = new NameRegistry(places, types);
        var positions = new PositionRegistry(registry);
        var events = new EventGraph(registry, data.KindWords, sink);
        var people = new PersonGraph(new PersonResolver(new Anchors(places, types, data), events.EventOf), events, positions, sink);

        Each("articles", facts.Articles(), sink.Add, progress);
        Each("events", facts.EventsOfOneDay(), events.Add, progress);
        Each("people", facts.PeopleOfOneName(), people.Add, progress);
        Each("names", facts.NamesOfOneArticle(), mentions => WriteMentions(mentions, registry, sink), progress);
        positions.Write(sink);
        registry.Write(sink);
    }

    private static void WriteMentions(IReadOnlyList<NamedMention> mentions, NameRegistry registry, IGraphSink sink)
    {
        string article = mentions[0].Evidence.Article.Id;
        var named = mentions.Select(mention => (mention.IsPlace, Id: Enter(mention, registry), mention.Evidence));
        foreach (var one in named.GroupBy(one => (one.IsPlace, one.Id), one => one.Evidence))
        {
            sink.Add(new GraphRelationship(
                "MENTIONS", StableId.Of("r", "MENTIONS", article, one.Key.Id), "Article", article, one.Key.IsPlace ? "Place" : "Organization", one.Key.Id,
                new Properties().With("count", (long)one.Count()).WithEvidence(one)));
        }
    }

    private static string Enter(NamedMention mention, NameRegistry registry)
    {
        string? locale = mention.Evidence.Article.Locale;
        return mention.IsPlace ? registry.Place(mention.Name, locale, mention.Surface) : registry.Organization(mention.Name, locale, mention.Surface);
    }

    private static void Each<T>(string step, IEnumerable<T> groups, Action<T> action, IProgress<DeriveProgress>? progress)
    {
        const int ReportEvery = 1000;
        long done = 0;
        foreach (T group in groups)
        {
            action(group);
            if (++done % ReportEvery == 0) progress?.Report(new DeriveProgress(step, done));
        }

        progress?.Report(new DeriveProgress(step, done));
    }
}
