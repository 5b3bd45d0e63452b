using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Tests.Storage.Neo4j.Support;

namespace KnowledgeGraph.Tests.Storage.Neo4j;

[Collection(Neo4jServerTests.Name)]
public class WhoAttendedCypherTests(Neo4jServerFixture server)
{
    [Fact]
    public async Task WhoAttended_SampleGraph_NamesThoseOfTheEventInOrder()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        await new Neo4jPush(SampleGraph.Create(), await server.EmptyAsync()).RunAsync(cancellationToken: token);
        INeo4jConnection connection = await server.OpenAsync();
        string text = await File.ReadAllTextAsync(DataFiles.Locate("data/cypher/who-attended.cypher"), token);

        QueryResult result = await connection.RunAsync(new CypherStatement(text, new Dictionary<string, object?> { ["event"] = "座谈会" }), token);

        Assert.Equal(["date", "event", "order", "person", "title", "roles", "evidence"], result.Fields);
        Assert.Equal(
            [
                "2023-09-07 全市教育工作座谈会 1 李明 市长 [主持|讲话] [a1#3-9]",
                "2023-09-07 全市教育工作座谈会 2 王\U0002CB2D - [出席] [a1#12-40|a1#60-80]",
            ],
            result.Rows.Select(row => string.Join(' ', row.Select(GraphText.Of))));
    }
}
