namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>
/// A way into one Neo4j database. Each statement is its own transaction: it is done whole, or not at all.
/// </summary>
internal interface INeo4jConnection
{
    /// <summary>Who answers, as it says itself.</summary>
    Neo4jServer Server { get; }

    /// <summary>Runs one statement and reads all its rows.</summary>
    /// <exception cref="Neo4jException">The statement was not done, or (<see cref="Neo4jFault.ConnectionLost"/>) nobody knows whether it was.</exception>
    Task<QueryResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken);
}

/// <summary>A Neo4j server as it presents itself.</summary>
/// <param name="Version">5.26.30.</param>
/// <param name="Edition">community or enterprise.</param>
public sealed record Neo4jServer(string Version, string Edition);

/// <summary>A statement and the values it speaks of.</summary>
/// <param name="Text">Cypher; never has a value of the data in it.</param>
/// <param name="Parameters">Null, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="string"/>, sequences and string-keyed dictionaries of these.</param>
internal sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    private static readonly Dictionary<string, object?> None = [];

    public CypherStatement(string text)
        : this(text, None)
    {
    }
}

/// <summary>What a statement returned and did.</summary>
/// <param name="Fields">The names of the columns.</param>
/// <param name="Rows">Values as in <see cref="CypherStatement.Parameters"/>: whole numbers <see cref="long"/>, lists <c>IReadOnlyList&lt;object?&gt;</c>, maps and nodes <c>IReadOnlyDictionary&lt;string, object?&gt;</c>.</param>
internal sealed record QueryResult(IReadOnlyList<string> Fields, IReadOnlyList<IReadOnlyList<object?>> Rows, QueryCounters Counters)
{
    /// <summary>The one value in the only row's column <paramref name="field"/>.</summary>
    public long Number(string field) => (long)Rows.Single()[Fields.ToList().IndexOf(field)]!;
}

/// <summary>What a statement changed, as the server counts it.</summary>
internal sealed record QueryCounters
{
    public long NodesCreated { get; init; }

    public long NodesDeleted { get; init; }

    public long RelationshipsCreated { get; init; }

    public long RelationshipsDeleted { get; init; }

    public long PropertiesSet { get; init; }

    public long ConstraintsAdded { get; init; }

    public long IndexesAdded { get; init; }
}
