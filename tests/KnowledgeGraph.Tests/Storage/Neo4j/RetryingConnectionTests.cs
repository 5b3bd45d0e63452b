using KnowledgeGraph.Storage.Neo4j;

namespace KnowledgeGraph.Tests.Storage.Neo4j;

public class RetryingConnectionTests
{
    private static readonly CypherStatement Statement = new("RETURN 1");
    private readonly HastyTime _time = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Neo4jFault.Transient)]
    [InlineData(Neo4jFault.ConnectionLost)]
    public async Task RunAsync_PassingFault_IsTriedAgainAfterLongerAndLongerWaits(object fault)
    {
        var flaky = new FlakyConnection((Neo4jFault)fault, failures: 7);

        await new RetryingConnection(flaky, _time).RunAsync(Statement, Token);

        Assert.Equal(8, flaky.Runs);
        Assert.Equal([0.25, 0.5, 1, 2, 4, 8, 8], _time.Waits.Select(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task RunAsync_FaultThatDoesNotPass_EndsWithIt()
    {
        var flaky = new FlakyConnection(Neo4jFault.ConnectionLost, failures: 1_000);

        var exception = await Assert.ThrowsAsync<Neo4jException>(() => new RetryingConnection(flaky, _time).RunAsync(Statement, Token));

        Assert.Equal(Neo4jFault.ConnectionLost, exception.Fault);
        Assert.Equal(1 + RetryingConnection.MaxRetries, flaky.Runs);
    }

    [Theory]
    [InlineData(Neo4jFault.Rejected)]
    [InlineData(Neo4jFault.WrongPassword)]
    [InlineData(Neo4jFault.NoSuchDatabase)]
    [InlineData(Neo4jFault.TooMuchMemory)]
    public async Task RunAsync_LastingFault_IsNotTriedAgain(object fault)
    {
        var flaky = new FlakyConnection((Neo4jFault)fault, failures: 1);

        await Assert.ThrowsAsync<Neo4jException>(() => new RetryingConnection(flaky, _time).RunAsync(Statement, Token));

        Assert.Equal(1, flaky.Runs);
        Assert.Empty(_time.Waits);
    }

    private sealed class FlakyConnection(Neo4jFault fault, int failures) : INeo4jConnection
    {
        public int Runs { get; private set; }

        public Neo4jServer Server => new("5.26.0", "community");

        public Task<QueryResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken) =>
            ++Runs <= failures
                ? Task.FromException<QueryResult>(new Neo4jException(fault, "flaky"))
                : Task.FromResult(new QueryResult([], [], new QueryCounters()));
    }

    /// <summary>Time in which every wait is over at once, and is remembered.</summary>
    private sealed class HastyTime : TimeProvider
    {
        public List<TimeSpan> Waits { get; } = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime > TimeSpan.Zero) Waits.Add(dueTime);
            return base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? TimeSpan.Zero : dueTime, period);
        }
    }
}
