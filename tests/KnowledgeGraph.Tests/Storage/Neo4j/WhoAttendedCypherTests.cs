using KnowledgeGraph.Extraction;
using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Query;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Tests.Storage.Neo4j.Support;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Storage.Neo4j;

[Collection(Neo4jServerTests.Name)]
public class WhoAttendedCypherTests(Neo4jServerFixture server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WhoAttended_SampleGraph_NamesThoseOfTheEventInOrder()
    {
        await new Neo4jPush(SampleGraph.Create(), await server.EmptyAsync()).RunAsync(cancellationToken: Token);

        QueryResult result = await WhoAttendedAsync("教育 座谈会");

        Assert.Equal(["date", "event", "order", "person", "title", "roles", "evidence"], result.Fields);
        Assert.Equal(
            [
                "2023-09-07 全市教育工作座谈会 1 李明 市长 [主持|讲话] [a1#3-9]",
                "2023-09-07 全市教育工作座谈会 2 王\U0002CB2D - [出席] [a1#12-40|a1#60-80]",
            ],
            result.Rows.Select(row => string.Join(' ', row.Select(GraphText.Of))));
    }

    [Fact]
    public async Task WhoAttended_AStore_GivesTheRowsOfTheQuestionOverIt()
    {
        Neo4jTarget target = await server.EmptyAsync();
        ExtractedArticle[] articles = [.. GoldArticles.Read(Files.SharedOrSkip("gold/train/local.jsonl")).Take(150)];
        using var folder = new TemporaryFolder();
        using KnowledgeStore store = KnowledgeStore.OpenOrCreate(folder["store.kg"]);
        store.Add(articles);
        store.Derive();
        await new Neo4jPush(store, target).RunAsync(cancellationToken: Token);

        var questions = new Questions(store);
        string[] names = [.. questions.BestAttended(20).Select(occasion => occasion.Name).OfType<string>().Take(5)];

        foreach (string words in names.Append("座谈会").Append("工作 座谈会").Append("没有这样的活动"))
        {
            IEnumerable<string> expected = questions.Who(words, int.MaxValue).Items.SelectMany(item => item.Attendees.Select(person =>
                Line([item.Event.Date, item.Event.Name, person.Order, person.Name, person.Title, person.Roles, person.Quote?.ToString()])));

            QueryResult result = await WhoAttendedAsync(words);

            Assert.Equal(expected, result.Rows.Select(row => Line([.. row.Take(6), (row[6] as IReadOnlyList<object?>)?[0]])));
        }

        Assert.Equal(5, names.Length);
    }

    private static string Line(IEnumerable<object?> row) => string.Join(' ', row.Select(GraphText.Of));

    private async Task<QueryResult> WhoAttendedAsync(string words)
    {
        INeo4jConnection connection = await server.OpenAsync();
        string text = await File.ReadAllTextAsync(DataFiles.Locate("data/cypher/who-attended.cypher"), Token);
        return await connection.RunAsync(new CypherStatement(text, new Dictionary<string, object?> { ["event"] = words }), Token);
    }
}
