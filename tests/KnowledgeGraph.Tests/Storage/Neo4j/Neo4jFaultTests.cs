using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Tests.Storage.Neo4j.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Storage.Neo4j;

[Collection(Neo4jServerTests.Name)]
public class Neo4jFaultTests(Neo4jServerFixture server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_WrongPassword_SaysSo()
    {
        Neo4jTarget target = await server.TargetAsync();
        Assert.SkipWhen(target.Password is null, "the server asks for no password");

        Diagnostic diagnostic = await PushFails(target with { Password = "not the password" });

        Assert.Equal(Messages.Neo4jPasswordWrong(Authority(target), target.Username), diagnostic);
        Assert.DoesNotContain("not the password", diagnostic.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_NoPassword_SaysWhereToGiveIt()
    {
        Neo4jTarget target = await server.TargetAsync();
        Assert.SkipWhen(target.Password is null, "the server asks for no password");

        Assert.Equal(Messages.Neo4jPasswordMissing(Authority(target)), await PushFails(target with { Password = null }));
    }

    [Fact]
    public async Task RunAsync_MissingDatabase_SaysSo()
    {
        Neo4jTarget here = await server.TargetAsync();
        Neo4jTarget target = Neo4jTarget.FromUrl(here.Server.ToString(), "nowhere", _ => null) with { Username = here.Username, Password = here.Password };

        Assert.Equal(Messages.Neo4jNoSuchDatabase(Authority(target), "nowhere"), await PushFails(target));
    }

    [Fact]
    public async Task RunAsync_NobodyListens_SaysSo()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        string url = $"http://{listener.LocalEndpoint}";
        listener.Stop();

        Assert.Equal(Messages.Neo4jUnreachable(url), await PushFails(Neo4jTarget.FromUrl(url, null, _ => null)));
    }

    [Fact]
    public async Task RunAsync_ConstraintAgainstDataOfOthers_SaysSo()
    {
        Neo4jTarget target = await server.EmptyAsync();
        INeo4jConnection connection = await server.OpenAsync();
        await connection.RunAsync(new CypherStatement("DROP CONSTRAINT kg_Place_id IF EXISTS"), Token);
        await connection.RunAsync(new CypherStatement("CREATE (:Place {id: 'twice'}), (:Place {id: 'twice'})"), Token);

        Diagnostic diagnostic = await PushFails(target);

        Assert.Equal("KG4013", diagnostic.Code);
        Assert.Contains("twice", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_ServerKilledAndStartedAgain_GoesOn()
    {
        await server.SkipUnlessOwnAsync();
        Neo4jTarget target = await server.EmptyAsync();
        MemoryGraph graph = SyntheticGraph.Create(1_000, 3_000);
        Task restarted = Task.CompletedTask;
        var killInTheMiddle = new Listener(report =>
        {
            if (report.Name != "ATTENDED") return;
            server.Kill();
            restarted = server.RestartAsync();
        });

        PushSummary summary = await new Neo4jPush(graph, target).RunAsync(killInTheMiddle, Token);

        await restarted;
        Assert.All(summary.Relationships, type => Assert.Equal(type.Sent, type.InDatabase));
        Assert.Equal(graph.Lines(), await DatabaseText.LinesAsync(await server.OpenAsync(), Token));
    }

    [Fact]
    public async Task RunAsync_RepeatedAfterTheServerWasKilled_EndsEqual()
    {
        await server.SkipUnlessOwnAsync();
        Neo4jTarget target = await server.EmptyAsync();
        MemoryGraph graph = SyntheticGraph.Create(1_000, 3_000);
        INeo4jConnection withoutPatience = await server.OpenAsync();
        var killInTheMiddle = new Listener(report =>
        {
            if (report.Name == "ATTENDED") server.Kill();
        });

        var lost = await Assert.ThrowsAsync<Neo4jException>(() => new Neo4jPush(graph, target).RunAsync(withoutPatience, killInTheMiddle, Token));
        await server.RestartAsync();
        PushSummary summary = await new Neo4jPush(graph, target).RunAsync(cancellationToken: Token);

        Assert.Equal(Neo4jFault.ConnectionLost, lost.Fault);
        Assert.InRange(summary.Changed, 1, graph.AllNodes.Count + graph.AllRelationships.Count - 1);
        Assert.Equal(graph.Lines(), await DatabaseText.LinesAsync(await server.OpenAsync(), Token));
    }

    private static async Task<Diagnostic> PushFails(Neo4jTarget target)
    {
        var push = new Neo4jPush(SampleGraph.Create(), target);
        return (await Assert.ThrowsAsync<UserErrorException>(() => push.RunAsync(cancellationToken: Token))).Diagnostic;
    }

    private static string Authority(Neo4jTarget target) => target.Server.GetLeftPart(UriPartial.Authority);
}
