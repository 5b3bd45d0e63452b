using KnowledgeGraph.Graph;
using KnowledgeGraph.Storage.Neo4j.Cypher;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>
/// Projects a derived graph into a Neo4j database: constraints and indexes, then nodes label by label, then relationships type by type.
/// Repeating it changes nothing, and a push that was cut short is finished by the next; what others keep in the database is not touched.
/// </summary>
public sealed class Neo4jPush(IGraphSource source, Neo4jTarget target, TimeProvider time)
{
    private readonly Ontology _ontology = Ontology.Default;

    public Neo4jPush(IGraphSource source, Neo4jTarget target)
        : this(source, target, TimeProvider.System)
    {
    }

    /// <exception cref="Text.UserErrorException">KG4xxx: the server cannot be used, or stopped answering.</exception>
    public async Task<PushSummary> RunAsync(IProgress<PushProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        using HttpClient client = Wire.NewClient();
        try
        {
            INeo4jConnection connection = await QueryApiConnection.OpenAsync(client, target, cancellationToken);
            return await RunAsync(new RetryingConnection(connection, time), progress, cancellationToken);
        }
        catch (Neo4jException exception)
        {
            throw exception.ToUserError(target);
        }
    }

    internal async Task<PushSummary> RunAsync(INeo4jConnection connection, IProgress<PushProgress>? progress, CancellationToken cancellationToken)
    {
        long start = time.GetTimestamp();
        await PrepareAsync(connection, cancellationToken);
        var writer = new BatchWriter(connection, new ProgressCount(progress, Total()));
        var nodes = new List<PushedType>();
        foreach (NodeType type in _ontology.Nodes) nodes.Add(await PushNodesAsync(writer, type, cancellationToken));
        var relationships = new List<PushedType>();
        foreach (RelationshipType type in _ontology.Relationships) relationships.Add(await PushRelationshipsAsync(writer, type, cancellationToken));
        return new PushSummary(connection.Server, nodes, relationships, writer.PropertiesSet, time.GetElapsedTime(start));
    }

    private async Task PrepareAsync(INeo4jConnection connection, CancellationToken cancellationToken)
    {
        foreach (string statement in SchemaStatements.Constraints(_ontology).Concat(SchemaStatements.Indexes(_ontology)))
        {
            await connection.RunAsync(new CypherStatement(statement), cancellationToken);
        }
    }

    private async Task<PushedType> PushNodesAsync(BatchWriter writer, NodeType type, CancellationToken cancellationToken)
    {
        string statement = WriteStatements.Nodes(type);
        IEnumerable<Batch> batches = Batches.Of(source.Nodes(type.Label).Select(node => (statement, Rows.Of(node, type))));
        Tally tally = await writer.WriteAsync(type.Label, batches, cancellationToken);
        return tally.Of(type.Label, await writer.CountAsync(WriteStatements.CountNodes(type.Label), cancellationToken));
    }

    private async Task<PushedType> PushRelationshipsAsync(BatchWriter writer, RelationshipType type, CancellationToken cancellationToken)
    {
        var statements = type.Ends.ToDictionary(ends => ends, ends => WriteStatements.Relationships(type, ends));
        IEnumerable<Batch> batches = Batches.Of(source.Relationships(type.Type).Select(relationship =>
            (statements[(relationship.FromLabel, relationship.ToLabel)], Rows.Of(relationship, type))));
        Tally tally = await writer.WriteAsync(type.Type, batches, cancellationToken);
        return tally.Of(type.Type, await writer.CountAsync(WriteStatements.CountRelationships(type.Type), cancellationToken));
    }

    private long Total() =>
        _ontology.Nodes.Sum(type => source.CountNodes(type.Label)) + _ontology.Relationships.Sum(type => source.CountRelationships(type.Type));
}
