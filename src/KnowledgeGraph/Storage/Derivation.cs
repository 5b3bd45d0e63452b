using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Resolution;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Whether the graph in a store is that of its facts, and making it so.</summary>
internal static class Derivation
{
    private const string FactsRevision = "facts_revision";
    private const string DerivedFrom = "derived_from";

    /// <summary>The name in <c>meta</c> of the graph's hash.</summary>
    public const string GraphHash = "graph_hash";

    /// <summary>Facts changed: whatever was derived before is stale.</summary>
    public static void MarkFactsChanged(SqliteConnection connection) =>
        connection.Execute("INSERT INTO meta VALUES (?1, '1') ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1", FactsRevision);

    /// <summary>Whether articles were ever added.</summary>
    public static bool HasFacts(SqliteConnection connection) => connection.Scalar("SELECT value FROM meta WHERE name = ?1", FactsRevision) is not null;

    public static bool IsCurrent(SqliteConnection connection) =>
        (connection.Scalar("SELECT value FROM meta WHERE name = ?1", DerivedFrom) as string) == Fingerprint(connection);

    /// <summary>All or nothing: a process that dies on the way leaves the graph as it was.</summary>
    public static void Run(SqliteConnection connection, GraphBuilder builder, IProgress<DeriveProgress>? progress)
    {
        using var transaction = new StoreTransaction(connection);
        using (var writer = new GraphWriter(connection, Ontology.Default))
        {
            builder.Build(new FactReader(connection), writer, progress);
            writer.Finish(Ontology.Default);
            connection.Execute("INSERT OR REPLACE INTO meta VALUES (?1, ?2)", GraphHash, writer.Hash);
        }

        connection.Execute("INSERT OR REPLACE INTO meta VALUES (?1, ?2)", DerivedFrom, Fingerprint(connection));
        transaction.Commit();
        connection.Execute("PRAGMA optimize");
    }

    /// <summary>The revision of the facts, the builder's version, and the tables it reads.</summary>
    private static string Fingerprint(SqliteConnection connection)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        string revision = connection.Scalar("SELECT value FROM meta WHERE name = ?1", FactsRevision) as string ?? "0";
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{revision} {GraphBuilder.Version}")));
        foreach (string file in ResolutionData.Files.Append(Ontology.File)) hash.AppendData(File.ReadAllBytes(DataFiles.Locate(file)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
