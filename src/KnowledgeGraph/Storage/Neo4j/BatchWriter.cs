namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>What the batches of one label or type came to.</summary>
internal readonly record struct Tally(long Sent, long Created, long Updated, long Unresolved)
{
    public static Tally operator +(Tally left, Tally right) => new(
        left.Sent + right.Sent, left.Created + right.Created, left.Updated + right.Updated, left.Unresolved + right.Unresolved);

    public PushedType Of(string name, long inDatabase) => new(name, Sent, Created, Updated, Unresolved, inDatabase);
}

/// <summary>Tells how far a push is, each time a batch is done.</summary>
internal sealed class ProgressCount(IProgress<PushProgress>? progress, long total)
{
    private long _done;

    public void Add(string name, long rows) => progress?.Report(new PushProgress(name, _done += rows, total));
}

/// <summary>Sends batches one after the other; the next is built while the server works on one.</summary>
internal sealed class BatchWriter(INeo4jConnection connection, ProgressCount progress)
{
    public long PropertiesSet { get; private set; }

    public async Task<Tally> WriteAsync(string name, IEnumerable<Batch> batches, CancellationToken cancellationToken)
    {
        var tally = default(Tally);
        Task<Tally> underWay = Task.FromResult(tally);
        foreach (Batch batch in batches)
        {
            tally += await underWay;
            underWay = WriteAsync(name, batch, cancellationToken);
        }

        return tally + await underWay;
    }

    public async Task<long> CountAsync(string statement, CancellationToken cancellationToken) =>
        (await connection.RunAsync(new CypherStatement(statement), cancellationToken)).Number("count");

    private async Task<Tally> WriteAsync(string name, Batch batch, CancellationToken cancellationToken)
    {
        QueryResult result;
        try
        {
            var rows = new Dictionary<string, object?>(StringComparer.Ordinal) { ["rows"] = batch.Rows };
            result = await connection.RunAsync(new CypherStatement(batch.Statement, rows), cancellationToken);
        }
        catch (Neo4jException exception) when (exception.Fault == Neo4jFault.TooMuchMemory && batch.Rows.Count > 1)
        {
            int half = batch.Rows.Count / 2;
            Tally first = await WriteAsync(name, batch with { Rows = [.. batch.Rows.Take(half)] }, cancellationToken);
            return first + await WriteAsync(name, batch with { Rows = [.. batch.Rows.Skip(half)] }, cancellationToken);
        }

        PropertiesSet += result.Counters.PropertiesSet;
        progress.Add(name, batch.Rows.Count);
        return TallyOf(batch.Rows.Count, result);
    }

    private static Tally TallyOf(int sent, QueryResult result)
    {
        QueryCounters counters = result.Counters;
        long unresolved = result.Fields.Contains("unresolved") ? result.Number("unresolved") : 0;
        long created = counters.NodesCreated + counters.RelationshipsCreated - counters.RelationshipsDeleted;
        return new Tally(sent, created, result.Number("written") - unresolved - created, unresolved);
    }
}
