using System.Globalization;
using KnowledgeGraph.Text;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Opens a store's file, and makes sure that it is one.</summary>
internal static class StoreConnection
{
    /// <summary>For a build. A new file gets its tables; an existing one must be a store of this version.</summary>
    public static SqliteConnection OpenForWriting(string path)
    {
        CheckPlace(path);
        SqliteConnection connection = Open(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            Prepare(path, connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>For questions: nothing can be changed through it.</summary>
    public static SqliteConnection OpenForReading(string path)
    {
        if (!File.Exists(path)) throw new UserErrorException(Messages.StoreMissing(path));
        SqliteConnection connection = Open(path, SqliteOpenMode.ReadOnly);
        try
        {
            Verify(path, connection);
            connection.Execute("PRAGMA query_only = ON");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 5,
        }.ToString());
        connection.Open();
        return connection;
    }

    private static void Prepare(string path, SqliteConnection connection)
    {
        bool empty = connection.Count("SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty) Verify(path, connection);
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute("PRAGMA synchronous = NORMAL");
        connection.Execute("PRAGMA cache_size = -65536");
        if (!empty) return;

        using var transaction = new StoreTransaction(connection);
        connection.Execute(StoreSchema.Facts);
        connection.Execute(StoreSchema.Graph(Graph.Ontology.Default));
        connection.Execute(StoreSchema.GraphIndexes(Graph.Ontology.Default));
        connection.Execute(StoreSchema.Views);
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {StoreSchema.ApplicationId}"));
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {StoreSchema.Version}"));
        transaction.Commit();
    }

    private static void Verify(string path, SqliteConnection connection)
    {
        if (connection.Count("PRAGMA application_id") != StoreSchema.ApplicationId) throw new UserErrorException(Messages.NotAStore(path));
        long version = connection.Count("PRAGMA user_version");
        if (version > StoreSchema.Version) throw new UserErrorException(Messages.StoreNewer(path, version, StoreSchema.Version));
        if (version < StoreSchema.Version) throw new UserErrorException(Messages.StoreOlder(path, version, StoreSchema.Version));
    }

    private static void CheckPlace(string path)
    {
        if (Directory.Exists(path)) throw new UserErrorException(Messages.NotAStore(path));
        string folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        if (!Directory.Exists(folder)) throw new UserErrorException(Messages.StoreFolderMissing(folder));
    }
}
