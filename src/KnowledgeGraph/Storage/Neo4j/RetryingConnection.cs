using Polly;
using Polly.Retry;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>
/// Repeats a statement that failed for a passing reason. Only for statements that may be done twice: after a lost connection nobody
/// knows whether the first was.
/// </summary>
internal sealed class RetryingConnection(INeo4jConnection inner, TimeProvider time) : INeo4jConnection
{
    /// <summary>Waits of 0.25, 0.5, 1, 2, 4 and then 8 seconds: 48 s in all, several times what a server needs to start again.</summary>
    internal const int MaxRetries = 10;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(0.25);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(8);

    private readonly ResiliencePipeline _pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Neo4jException>(exception => Passes(exception.Fault)),
            MaxRetryAttempts = MaxRetries,
            BackoffType = DelayBackoffType.Exponential,
            Delay = FirstWait,
            MaxDelay = LongestWait,
        })
        .Build();

    public Neo4jServer Server => inner.Server;

    public async Task<QueryResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken) =>
        await _pipeline.ExecuteAsync(async token => await inner.RunAsync(statement, token), cancellationToken);

    private static bool Passes(Neo4jFault fault) => fault is Neo4jFault.Transient or Neo4jFault.ConnectionLost;
}
