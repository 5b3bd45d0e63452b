using System.Net;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Tests.Storage.Neo4j.Http;

public class QueryApiConnectionTests
{
    private const string Home = """{"query":"http://inside:7474/db/{databaseName}/query/v2","neo4j_version":"5.26.0","neo4j_edition":"community"}""";

    private static readonly Neo4jTarget Target = Neo4jTarget.FromUrl("http://outside:8080", "my.db", name => name == "NEO4J_PASSWORD" ? "geheim" : null);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_FindsTheEndpoint_AtTheAddressThatTheUserNamed()
    {
        using var server = new FakeServer((HttpStatusCode.OK, Home), (HttpStatusCode.Accepted, """{"data":{"fields":["n"],"values":[[1]]}}"""));
        using var client = new HttpClient(server);

        QueryApiConnection connection = await QueryApiConnection.OpenAsync(client, Target, Token);
        QueryResult result = await connection.RunAsync(new CypherStatement("RETURN 1 AS n"), Token);

        Assert.Equal(
            [
                "GET http://outside:8080/ -",
                """POST http://outside:8080/db/my.db/query/v2 Basic bmVvNGo6Z2VoZWlt {"statement":"RETURN 1 AS n","includeCounters":true,"parameters":{}}""",
            ],
            server.Requests);
        Assert.Equal(new Neo4jServer("5.26.0", "community"), connection.Server);
        Assert.Equal(1, result.Number("n"));
    }

    [Theory]
    [InlineData("""{"neo4j_version":"4.4.38","neo4j_edition":"community","transaction":"http://x/db/{databaseName}/tx"}""", Neo4jFault.NoQueryApi)]
    [InlineData("""{"hello":"world"}""", Neo4jFault.NotNeo4j)]
    [InlineData("<html></html>", Neo4jFault.NotNeo4j)]
    [InlineData("", Neo4jFault.NotNeo4j)]
    [InlineData("[1]", Neo4jFault.NotNeo4j)]
    public async Task OpenAsync_NoUsableServer_SaysWhich(string home, object fault)
    {
        using var server = new FakeServer((HttpStatusCode.OK, home));
        using var client = new HttpClient(server);

        var exception = await Assert.ThrowsAsync<Neo4jException>(() => QueryApiConnection.OpenAsync(client, Target, Token));

        Assert.Equal(fault, exception.Fault);
    }

    [Theory]
    [InlineData(202, """{"data":{"fields":["x"],"values":[[1]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}""", Neo4jFault.Rejected)]
    [InlineData(202, """{"data":{"fields":["x"],"val""", Neo4jFault.ConnectionLost)]
    [InlineData(400, """{"errors":[{"code":"Neo.ClientError.Statement.SyntaxError","message":"?"}]}""", Neo4jFault.Rejected)]
    [InlineData(400, """{"errors":[{"code":"Neo.TransientError.Transaction.DeadlockDetected","message":"?"}]}""", Neo4jFault.Transient)]
    [InlineData(400, """{"errors":[{"code":"Neo.TransientError.General.MemoryPoolOutOfMemoryError","message":"?"}]}""", Neo4jFault.TooMuchMemory)]
    [InlineData(400, """{"errors":[{"code":"Neo.TransientError.Transaction.Terminated","message":"?"}]}""", Neo4jFault.Rejected)]
    [InlineData(401, """{"errors":[{"code":"Neo.ClientError.Security.Unauthorized","message":"?"}]}""", Neo4jFault.WrongPassword)]
    [InlineData(403, """{"errors":[{"code":"Neo.ClientError.Security.CredentialsExpired","message":"?"}]}""", Neo4jFault.PasswordExpired)]
    [InlineData(400, """{"errors":[{"code":"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase","message":"?"}]}""", Neo4jFault.NotAllowed)]
    [InlineData(404, """{"errors":[{"code":"Neo.ClientError.Database.DatabaseNotFound","message":"?"}]}""", Neo4jFault.NoSuchDatabase)]
    [InlineData(404, "", Neo4jFault.NoQueryApi)]
    [InlineData(500, """{"errors":[{"code":"Neo.DatabaseError.Schema.ConstraintCreationFailed","message":"?"}]}""", Neo4jFault.ConstraintImpossible)]
    [InlineData(502, "<html>Bad Gateway</html>", Neo4jFault.Transient)]
    [InlineData(503, "", Neo4jFault.Transient)]
    [InlineData(500, "", Neo4jFault.Rejected)]
    public async Task RunAsync_Failure_IsOfItsKind(int status, string body, object fault)
    {
        using var server = new FakeServer((HttpStatusCode.OK, Home), ((HttpStatusCode)status, body));
        using var client = new HttpClient(server);
        QueryApiConnection connection = await QueryApiConnection.OpenAsync(client, Target, Token);

        var exception = await Assert.ThrowsAsync<Neo4jException>(() => connection.RunAsync(new CypherStatement("RETURN 1"), Token));

        Assert.Equal(fault, exception.Fault);
    }
}
