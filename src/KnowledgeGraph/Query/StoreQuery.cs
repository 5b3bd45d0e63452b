using System.Diagnostics;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Query;

/// <summary>How much one question may cost.</summary>
/// <param name="Rows">No query of it returns more rows.</param>
/// <param name="Timeout">No question takes longer.</param>
public sealed record QueryLimits(int Rows, TimeSpan Timeout)
{
    public static QueryLimits Default { get; } = new(Rows: 5000, Timeout: TimeSpan.FromSeconds(20));
}

/// <summary>Runs queries over a store that nothing can be changed through, within limits.</summary>
internal sealed class StoreQuery(KnowledgeStore store, QueryLimits limits)
{
    /// <summary>SQLite asks every so many steps of its virtual machine whether to go on; about a millisecond.</summary>
    private const int StepsBetweenLooks = 10_000;

    /// <summary>Runs one question; its time starts now.</summary>
    /// <exception cref="UserErrorException">KG3010: it took too long.</exception>
    public T Ask<T>(Func<T> question)
    {
        long start = Stopwatch.GetTimestamp();
        raw.sqlite3_progress_handler(store.Connection.Handle, StepsBetweenLooks, _ => Stopwatch.GetElapsedTime(start) > limits.Timeout ? 1 : 0, null);
        try
        {
            return store.Guard(question);
        }
        catch (SqliteException error) when (error.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new UserErrorException(Messages.QueryTimedOut(store.Path, limits.Timeout));
        }
        finally
        {
            raw.sqlite3_progress_handler(store.Connection.Handle, 0, null, null);
        }
    }

    /// <summary>The rows of a query with parameters ?1 … ?n, never more than the limit.</summary>
    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using SqliteCommand command = store.Connection.Prepare(sql, values.Length);
        command.Bind(values);
        using SqliteDataReader row = command.ExecuteReader();
        var rows = new List<T>();
        while (rows.Count < limits.Rows && row.Read()) rows.Add(read(row));
        return rows;
    }

    public long Count(string sql, params ReadOnlySpan<object?> values) => store.Connection.Count(sql, values);

    public string? Text(string sql, params ReadOnlySpan<object?> values) => store.Connection.Scalar(sql, values) as string;
}
