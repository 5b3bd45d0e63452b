using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Resolution;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Writes the derived graph into its tables, emptied before; indexes come when all rows are there, which is many times faster.</summary>
internal sealed class GraphWriter : IGraphSink, IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, (GraphTable Table, SqliteCommand Insert)> _tables;
    private readonly SqliteCommand _identity;
    private readonly SqliteCommand _search;
    private readonly StringBuilder _row = new();
    private UInt128 _sum;

    /// <summary>Begins anew: must run in the transaction that the writing ends with.</summary>
    public GraphWriter(SqliteConnection connection, Ontology ontology)
    {
        _connection = connection;
        connection.Execute(StoreSchema.DropGraph(ontology));
        connection.Execute(StoreSchema.Graph(ontology));
        _tables = GraphTable.All(ontology).ToDictionary(table => table.Name, table => (table, table.PrepareInsert(connection)), StringComparer.Ordinal);
        _identity = connection.Prepare("INSERT INTO identity VALUES (?1, ?2, ?3, ?4, ?5, ?6)", 6);
        _search = connection.Prepare("INSERT INTO event_search VALUES (?1, ?2, ?3)", 3);
    }

    /// <summary>The sum of the rows' SHA-256, so that equal graphs have equal hashes in whatever order they were written.</summary>
    public string Hash => _sum.ToString("x32", CultureInfo.InvariantCulture);

    public void Add(GraphNode node)
    {
        (GraphTable table, SqliteCommand insert) = _tables[node.Label];
        table.Insert(insert, node);
        Sum(table.Name, insert);
    }

    public void Add(GraphRelationship relationship)
    {
        (GraphTable table, SqliteCommand insert) = _tables[relationship.Type];
        table.Insert(insert, relationship);
        Sum(table.Name, insert);
    }

    public void Identify(ArticleInfo article, string name, bool press, string personId, string reason, double score) =>
        _identity.Run(article.Id, name, press ? 1 : 0, personId, reason, score);

    public void MakeFindable(string eventId, string? date, IEnumerable<string> words) =>
        _search.Run(eventId, date, string.Join('\n', words).ToLowerInvariant());

    public void Finish(Ontology ontology) => _connection.Execute(StoreSchema.GraphIndexes(ontology));

    /// <summary>Adds the row just written.</summary>
    private void Sum(string table, SqliteCommand insert)
    {
        _row.Clear().Append(table);
        foreach (SqliteParameter value in insert.Parameters) _row.Append('\0').Append(CultureInfo.InvariantCulture, $"{value.Value}");
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(_row.ToString()), hash);
        _sum = unchecked(_sum + BinaryPrimitives.ReadUInt128BigEndian(hash));
    }

    public void Dispose()
    {
        foreach ((_, SqliteCommand insert) in _tables.Values) insert.Dispose();
        _identity.Dispose();
        _search.Dispose();
    }
}
