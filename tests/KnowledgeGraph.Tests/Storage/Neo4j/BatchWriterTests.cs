using KnowledgeGraph.Storage.Neo4j;

namespace KnowledgeGraph.Tests.Storage.Neo4j;

public class BatchWriterTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Of_RowsOfTwoStatements_AreBatchedApart()
    {
        (string, object?[])[] rows = [("A", [1L]), ("B", [2L]), ("A", [3L]), ("A", [4L]), ("B", [5L]), ("A", [6L]), ("A", [7L])];

        IEnumerable<string> batches = Batches.Of(rows, size: 2).Select(batch => $"{batch.Statement} {string.Join(',', batch.Rows.Select(row => row[0]))}");

        Assert.Equal(["A 1,3", "B 2,5", "A 4,6", "A 7"], batches);
    }

    [Fact]
    public async Task WriteAsync_MoreThanTheServersMemory_IsSentInHalves()
    {
        var connection = new SmallServer(mostRows: 3);
        Batch batch = Batches.Of(Enumerable.Range(0, 10).Select(i => ("A", new object?[] { (long)i }))).Single();

        Tally tally = await new BatchWriter(connection, new ProgressCount(null, 10)).WriteAsync("A", [batch], Token);

        Assert.Equal([10, 5, 2, 3, 5, 2, 3], connection.Tried);
        Assert.Equal(new Tally(Sent: 10, Created: 10, Updated: 0, Unresolved: 0), tally);
    }

    [Fact]
    public async Task WriteAsync_OneRowTooMuch_Fails()
    {
        var connection = new SmallServer(mostRows: 0);

        await Assert.ThrowsAsync<Neo4jException>(() =>
            new BatchWriter(connection, new ProgressCount(null, 2)).WriteAsync("A", [new Batch("A", [[1L], [2L]])], Token));
    }

    private sealed class SmallServer(int mostRows) : INeo4jConnection
    {
        public List<int> Tried { get; } = [];

        public Neo4jServer Server => new("5.26.0", "community");

        public Task<QueryResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
        {
            int rows = ((IReadOnlyCollection<object?[]>)statement.Parameters["rows"]!).Count;
            Tried.Add(rows);
            return rows > mostRows
                ? Task.FromException<QueryResult>(new Neo4jException(Neo4jFault.TooMuchMemory, "too much"))
                : Task.FromResult(new QueryResult(["written"], [[(long)rows]], new QueryCounters { NodesCreated = rows }));
        }
    }
}
