using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Tests.Storage.Neo4j.Support;

namespace KnowledgeGraph.Tests.Storage.Neo4j;

/// <summary>What every way into a database must do; one class below for each way.</summary>
public abstract class ConnectionContractTests(Neo4jServerFixture server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_ValuesOfEveryKind_ComeBackTheSame()
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["text"] = "王\U0002CB2D \"引号\" \\ \n </script>",
            ["whole"] = 9_007_199_254_740_993L,
            ["one"] = 1.0,
            ["part"] = 0.1,
            ["truth"] = true,
            ["nothing"] = null,
            ["list"] = new object?[] { "a", 1L, null },
            ["map"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["k"] = "v" },
        };
        INeo4jConnection connection = await OpenAsync();

        QueryResult result = await connection.RunAsync(
            new CypherStatement("RETURN $text AS text, $whole AS whole, $one AS one, $part AS part, $truth AS truth, $nothing AS nothing, $list AS list, $map AS map", values), Token);

        Assert.Equal(values.Keys, result.Fields);
        Assert.Equal(values.Values, result.Rows.Single());
    }

    [Fact]
    public async Task RunAsync_Write_CountsWhatItChanged()
    {
        INeo4jConnection connection = await OpenAsync();

        QueryResult result = await connection.RunAsync(new CypherStatement("CREATE (a:Contract {k: 1})-[:CONTRACT {k: 2}]->(b:Contract)"), Token);
        QueryResult gone = await connection.RunAsync(new CypherStatement("MATCH (n:Contract) DETACH DELETE n"), Token);

        Assert.Equal(new QueryCounters { NodesCreated = 2, RelationshipsCreated = 1, PropertiesSet = 2 }, result.Counters);
        Assert.Equal(new QueryCounters { NodesDeleted = 2, RelationshipsDeleted = 1 }, gone.Counters);
    }

    [Fact]
    public async Task RunAsync_SyntaxError_IsRejectedInTheServersWords()
    {
        INeo4jConnection connection = await OpenAsync();

        var exception = await Assert.ThrowsAsync<Neo4jException>(() => connection.RunAsync(new CypherStatement("RETRUN 1"), Token));

        Assert.Equal(Neo4jFault.Rejected, exception.Fault);
        Assert.Contains("RETRUN", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_FailureAfterTheFirstRow_IsAFailureAndWritesNothing()
    {
        INeo4jConnection connection = await OpenAsync();

        var exception = await Assert.ThrowsAsync<Neo4jException>(() =>
            connection.RunAsync(new CypherStatement("UNWIND [1, 0] AS x CREATE (:Contract) RETURN 1 / x"), Token));
        QueryResult count = await connection.RunAsync(new CypherStatement("MATCH (n:Contract) RETURN count(n) AS count"), Token);

        Assert.Equal(Neo4jFault.Rejected, exception.Fault);
        Assert.Contains("/ by zero", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, count.Number("count"));
    }

    [Fact]
    public async Task Server_Open_SaysItsVersion()
    {
        INeo4jConnection connection = await OpenAsync();

        Assert.Matches(@"^\d+\.\d+", connection.Server.Version);
        Assert.NotEmpty(connection.Server.Edition);
    }

    private protected abstract Task<INeo4jConnection> OpenAsync();

    private protected Neo4jServerFixture Fixture => server;
}

[Collection(Neo4jServerTests.Name)]
public class QueryApiContractTests(Neo4jServerFixture server) : ConnectionContractTests(server)
{
    private protected override Task<INeo4jConnection> OpenAsync() => Fixture.OpenAsync();
}
