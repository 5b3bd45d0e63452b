using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Storage;

/// <summary>A write transaction that commands prepared before it can run in (SqliteTransaction must be given to each). Rolled back unless committed.</summary>
internal sealed class StoreTransaction : IDisposable
{
    private readonly SqliteConnection _connection;

    public StoreTransaction(SqliteConnection connection)
    {
        _connection = connection;
        connection.Execute("BEGIN IMMEDIATE");
    }

    public void Commit() => _connection.Execute("COMMIT");

    public void Dispose()
    {
        // SQLite itself rolls back after some failures (disk full): then there is nothing left to roll back.
        bool open = raw.sqlite3_get_autocommit(_connection.Handle) == 0;
        if (open) _connection.Execute("ROLLBACK");
    }
}
