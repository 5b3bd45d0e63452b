using KnowledgeGraph.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace KnowledgeGraph.Storage;

/// <summary>Turns SQLite's result codes (https://sqlite.org/rescode.html) into what a user can do about them.</summary>
internal static class StoreErrors
{
    /// <summary>Runs <paramref name="action"/>; failures of the file or the disk become a <see cref="UserErrorException"/>, bugs stay what they are.</summary>
    public static T Guard<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException error) when (Describe(path, error) is { } diagnostic)
        {
            throw new UserErrorException(diagnostic);
        }
    }

    public static Diagnostic? Describe(string path, SqliteException error) => error.SqliteErrorCode switch
    {
        raw.SQLITE_NOTADB => Messages.NotAStore(path),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Messages.StoreLocked(path),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => Messages.StoreNotWritable(path),
        raw.SQLITE_FULL => Messages.StoreDiskFull(path),
        raw.SQLITE_CORRUPT => Messages.StoreDamaged(path),
        raw.SQLITE_CANTOPEN or raw.SQLITE_IOERR => Messages.StoreUnreadable(path, error.Message),
        _ => null,
    };
}
