using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Tests.Storage.Neo4j.Support;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.App;

[Collection(Neo4jServerTests.Name)]
public sealed class PushCommandTests(Neo4jServerFixture server) : IDisposable
{
    private readonly SampleStore _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Push_Twice_WritesTheGraphAndThenChangesNothing()
    {
        Neo4jTarget target = await server.EmptyAsync();
        KgResult first = Push(target);
        KgResult second = Push(target);

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Contains(" changes, in ", first.Lines[0], StringComparison.Ordinal);
        Assert.Contains(first.Lines, line => line.StartsWith("Event ", StringComparison.Ordinal) && line.EndsWith('3'));
        Assert.Contains(": nothing to change, in ", second.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1", 3, "KG4004")]
    [InlineData("bolt://localhost:7687", 2, "KG4002")]
    [InlineData("localhost", 2, "KG4001")]
    public void Push_NoServerThere_IsOneLine(string url, int code, string message)
    {
        KgResult result = _store.Run("push", "--neo4j", url);

        Assert.Equal(code, result.ExitCode);
        Assert.EndsWith($"[{message}]\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Count(character => character == '\n'));
    }

    private KgResult Push(Neo4jTarget target) => KgRunner.RunWithVariables(
        new Dictionary<string, string> { ["NEO4J_USERNAME"] = target.Username, ["NEO4J_PASSWORD"] = target.Password ?? "" },
        "push", "--neo4j", target.Server.ToString(), "--database", target.Database, "--store", _store.Path);
}
