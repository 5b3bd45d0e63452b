using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Graph;

/// <summary>All that the articles state, in the groups the graph is built from. Each can be read once at a time, streaming.</summary>
internal interface IFactSource
{
    /// <summary>The Article nodes.</summary>
    IEnumerable<GraphNode> Articles();

    /// <summary>Reports of events, those with one kind and one date together.</summary>
    IEnumerable<IReadOnlyList<EventReport>> EventsOfOneDay();

    /// <summary>Appearances of people, those with one name together.</summary>
    IEnumerable<IReadOnlyList<Appearance>> PeopleOfOneName();

    /// <summary>The bodies and places each article mentions, in reading order.</summary>
    IEnumerable<IReadOnlyList<NamedMention>> NamesOfOneArticle();
}

/// <summary>A mention of a body or a place.</summary>
/// <param name="Name">The full name it stands for.</param>
internal readonly record struct NamedMention(bool IsPlace, string Surface, string Name, Evidence Evidence);

/// <summary>Takes the derived graph, in no particular order.</summary>
internal interface IGraphSink
{
    void Add(GraphNode node);

    void Add(GraphRelationship relationship);

    /// <summary>Which person a name in an article is, and why.</summary>
    void Identify(ArticleInfo article, string name, bool press, string personId, string reason, double score);

    /// <summary>What an event can be found by.</summary>
    void MakeFindable(string eventId, string? date, IEnumerable<string> words);
}
