namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>How far a push is.</summary>
/// <param name="Name">The label or relationship type under way.</param>
/// <param name="Done">Nodes and relationships sent and answered so far.</param>
/// <param name="Total">All that are to be sent.</param>
public sealed record PushProgress(string Name, long Done, long Total);

/// <summary>What became of one label or relationship type.</summary>
/// <param name="Sent">Nodes or relationships of the graph.</param>
/// <param name="Created">New in the database. A batch whose answer was lost counts as unchanged when it is sent again.</param>
/// <param name="Updated">In the database before, with other properties or ends.</param>
/// <param name="Unresolved">Relationships that were not written because an end is not in the database.</param>
/// <param name="InDatabase">Those with an id that the database has afterwards, counted by the server.</param>
public sealed record PushedType(string Name, long Sent, long Created, long Updated, long Unresolved, long InDatabase);

/// <summary>What a push did.</summary>
public sealed record PushSummary(
    Neo4jServer Server, IReadOnlyList<PushedType> Nodes, IReadOnlyList<PushedType> Relationships, long PropertiesSet, TimeSpan Elapsed)
{
    /// <summary>Nodes and relationships that were created or updated; 0 for a push that found everything in place.</summary>
    public long Changed => Nodes.Concat(Relationships).Sum(type => type.Created + type.Updated);
}
