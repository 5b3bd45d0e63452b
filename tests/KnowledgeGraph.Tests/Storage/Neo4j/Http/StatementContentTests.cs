using System.Text.Json;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Storage.Neo4j.Http;

namespace KnowledgeGraph.Tests.Storage.Neo4j.Http;

public class StatementContentTests
{
    [Fact]
    public async Task Body_OfRows_IsTheQueryApisForm()
    {
        object?[][] rows = [["p1", "李明", null, 3L, 0.5, new[] { "主持", "a\"b\\c\n" }], ["p2", "王\U0002CB2D", null, -1L, 1.0, Array.Empty<string>()]];

        string body = await BodyAsync(new CypherStatement("UNWIND $rows AS row RETURN row", new Dictionary<string, object?> { ["rows"] = rows }));

        Assert.Equal(
            """
            {"statement":"UNWIND $rows AS row RETURN row","includeCounters":true,"parameters":{"rows":[["p1","李明",null,3,0.5,["主持","a\"b\\c\n"]],["p2","王𬬭",null,-1,1.0,[]]]}}
            """.Replace("𬬭", "\\uD872\\uDF2D", StringComparison.Ordinal),
            body);
    }

    [Fact]
    public async Task Body_LongerThanOnePiece_IsWhole()
    {
        object?[][] rows = [.. Enumerable.Range(0, 20_000).Select(i => new object?[] { (long)i, "某市召开会议" })];

        string body = await BodyAsync(new CypherStatement("RETURN 1", new Dictionary<string, object?> { ["rows"] = rows }));

        using JsonDocument document = JsonDocument.Parse(body);
        Assert.Equal(rows.Length, document.RootElement.GetProperty("parameters").GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task Body_HalfASurrogatePair_BecomesTheReplacementCharacter()
    {
        string body = await BodyAsync(new CypherStatement("RETURN $x", new Dictionary<string, object?> { ["x"] = "王\uD872" }));

        using JsonDocument document = JsonDocument.Parse(body);
        Assert.Equal("王\uFFFD", document.RootElement.GetProperty("parameters").GetProperty("x").GetString());
    }

    [Fact]
    public async Task Body_ValueOfAnotherType_IsRefused()
    {
        var statement = new CypherStatement("RETURN $x", new Dictionary<string, object?> { ["x"] = 'x' });

        await Assert.ThrowsAsync<ArgumentException>(() => BodyAsync(statement));
    }

    private static async Task<string> BodyAsync(CypherStatement statement)
    {
        using var content = new StatementContent(statement);
        return await content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
