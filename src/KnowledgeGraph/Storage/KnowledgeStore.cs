using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Text;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>What became of a batch.</summary>
/// <param name="Added">Articles that are new.</param>
/// <param name="Replaced">Articles whose text or description changed; their facts are the new ones.</param>
/// <param name="ReadAgain">Articles that are as they were, but what extracts has changed; their facts are the new ones.</param>
/// <param name="Unchanged">Articles that were there already.</param>
/// <param name="Diagnostics">Articles kept under another id because theirs was taken.</param>
public sealed record AddResult(int Added, int Replaced, int ReadAgain, int Unchanged, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>
/// The working store: one SQLite file with articles, mentions, facts and the graph derived from them. One process may write at a time, any number may read.
/// Not safe for use from several threads at once. A failure of the file or the disk is a <see cref="UserErrorException"/> (KG3xxx) and loses at most the batch being added.
/// </summary>
public sealed class KnowledgeStore : IGraphSource, IDisposable
{
    private readonly BuildLock? _lock;
    private readonly FactWriter? _writer;
    private readonly ArticleIds? _ids;
    private bool _disposed;

    private KnowledgeStore(string path, SqliteConnection connection, BuildLock? buildLock, string program = "")
    {
        Path = path;
        Connection = connection;
        _lock = buildLock;
        if (buildLock is null) return;
        _writer = new FactWriter(connection, new ArticleNaming(new FullNames()), program);
        _ids = new ArticleIds(connection, program);
    }

    /// <summary>The file, as the user named it.</summary>
    public string Path { get; }

    internal SqliteConnection Connection { get; }

    /// <summary>For a build: makes the file where there is none; it stays only if something is added.</summary>
    /// <exception cref="UserErrorException">KG3002 to KG3009, KG3013.</exception>
    public static KnowledgeStore OpenOrCreate(string path) => OpenOrCreate(path, ProgramFingerprint.Current);

    /// <param name="program">The fingerprint of what extracts, see <see cref="ProgramFingerprint.With"/>: articles stored under another one are to be read again.</param>
    internal static KnowledgeStore OpenOrCreate(string path, string program) => StoreErrors.Guard(path, () =>
    {
        BuildLock buildLock = BuildLock.Take(path);
        try
        {
            return new KnowledgeStore(path, StoreConnection.OpenForWriting(path), buildLock, program);
        }
        catch
        {
            buildLock.Dispose();
            throw;
        }
    });

    /// <summary>For questions and projections.</summary>
    /// <exception cref="UserErrorException">KG3001 to KG3009.</exception>
    public static KnowledgeStore OpenReadOnly(string path) =>
        StoreErrors.Guard(path, () => new KnowledgeStore(path, StoreConnection.OpenForReading(path), buildLock: null));

    /// <summary>Whether adding <paramref name="article"/> would change nothing, so that extraction can be spared. To be asked in the order of reading.</summary>
    public bool Contains(Article article) => Guard(() =>
    {
        ArgumentNullException.ThrowIfNull(article);
        ArticleIds ids = _ids ?? throw ReadOnly();
        ArticleIds.Decision decision = ids.Decide(article, FactWriter.Sha256(article.Text));
        if (decision is { Unchanged: true, Key: { } key }) ids.MarkSeen(key);
        return decision.Unchanged;
    });

    /// <summary>Adds a batch in one transaction: all of it is kept, or none.</summary>
    public AddResult Add(IReadOnlyList<ExtractedArticle> batch) => Guard(() =>
    {
        ArgumentNullException.ThrowIfNull(batch);
        FactWriter writer = _writer ?? throw ReadOnly();
        using var transaction = new StoreTransaction(Connection);
        var diagnostics = new List<Diagnostic>();
        var outcomes = new int[Enum.GetValues<Outcome>().Length];
        foreach (ExtractedArticle extracted in batch) outcomes[(int)Add(extracted, writer, diagnostics)]++;
        if (outcomes[(int)Outcome.Unchanged] < batch.Count) Derivation.MarkFactsChanged(Connection);
        transaction.Commit();
        return new AddResult(outcomes[(int)Outcome.Added], outcomes[(int)Outcome.Replaced], outcomes[(int)Outcome.ReadAgain], outcomes[(int)Outcome.Unchanged], diagnostics);
    });

    /// <summary>Brings the graph up to date with the facts. False if it was.</summary>
    public bool Derive(IProgress<DeriveProgress>? progress = null) => Guard(() =>
    {
        if (_writer is null) throw ReadOnly();
        if (Derivation.IsCurrent(Connection)) return false;
        Derivation.Run(Connection, new GraphBuilder(new GazetteerPlaces(Gazetteer.Default, ResolutionData.Default), ResolutionData.Default), progress);
        return true;
    });

    /// <summary>Whether the graph is that of the facts; false after a build that was interrupted.</summary>
    public bool IsDerived => Guard(() => Derivation.IsCurrent(Connection));

    public IEnumerable<GraphNode> Nodes(string label)
    {
        var table = new GraphTable(Ontology.Default.Node(label));
        return Rows(table.SelectAll, table.ReadNode);
    }

    public IEnumerable<GraphRelationship> Relationships(string type)
    {
        var table = new GraphTable(Ontology.Default.Relationship(type));
        return Rows(table.SelectAll, table.ReadRelationship);
    }

    public long CountNodes(string label) => Guard(() => Connection.Count($"SELECT count(*) FROM {Sql.Quote(Ontology.Default.Node(label).Label)}"));

    public long CountRelationships(string type) => Guard(() => Connection.Count($"SELECT count(*) FROM {Sql.Quote(Ontology.Default.Relationship(type).Type)}"));

    /// <summary>After a build the file stands alone again, without a write-ahead log beside it, and can be read from a read-only disk.</summary>
    public void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        _writer?.Dispose();
        _ids?.Dispose();
        bool empty = _lock is not null && LeaveOneFile();
        Connection.Dispose();
        if (empty) File.Delete(Path);
        _lock?.Dispose();
    }

    internal T Guard<T>(Func<T> action) => StoreErrors.Guard(Path, action);

    private enum Outcome
    {
        Unchanged,
        Added,
        Replaced,
        ReadAgain,
    }

    private Outcome Add(ExtractedArticle extracted, FactWriter writer, List<Diagnostic> diagnostics)
    {
        Article article = extracted.Article;
        ArticleIds.Decision decision = _ids!.Decide(article, FactWriter.Sha256(article.Text));
        long key = decision.Key ?? Connection.Count("SELECT coalesce(max(key), 0) + 1 FROM input_article");
        _ids.MarkSeen(key);
        if (decision.Unchanged) return Outcome.Unchanged;

        // A new row starts under an id nothing else can have, until all that share the given one are settled.
        writer.Write(key, FormattableString.Invariant($"{key}\n{article.Id}"), extracted);
        string id = _ids.Settle(article.Id, key);
        if (decision.Key is null && decision.Shared) diagnostics.Add(Messages.ArticleIdTaken(article.Id, id, article.Path));
        return decision.Key is null ? Outcome.Added : decision.ReadAgain ? Outcome.ReadAgain : Outcome.Replaced;
    }

    /// <summary>True where the file holds nothing and nothing was ever in it.</summary>
    private bool LeaveOneFile()
    {
        try
        {
            Connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
            Connection.Execute("PRAGMA journal_mode = DELETE");
            return !Derivation.HasFacts(Connection);
        }
        catch (SqliteException)
        {
            // A reader is at work or the disk is full: the log stays beside the file and is read with it.
            return false;
        }
    }

    private IEnumerable<T> Rows<T>(string sql, Func<SqliteDataReader, T> read)
    {
        using SqliteCommand command = Connection.Prepare(sql, 0);
        using SqliteDataReader row = Guard(command.ExecuteReader);
        while (Guard(row.Read)) yield return read(row);
    }

    private static InvalidOperationException ReadOnly() => new("the store was opened for reading");
}
