using KnowledgeGraph.Graph;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>
/// The table of one label or relationship type, as the ontology declares it: <c>id</c>, for a relationship its ends, and a real column for each property.
/// Lists are JSON arrays.
/// </summary>
internal sealed class GraphTable
{
    private readonly IReadOnlyList<string> _fixedColumns;
    private readonly IReadOnlyList<(string Name, PropertyKind Kind)> _properties;
    private readonly IReadOnlyList<string> _indexes;

    public GraphTable(NodeType node)
    {
        Name = node.Label;
        _fixedColumns = ["id"];
        _properties = [.. node.Properties.Select(property => (property.Key, property.Value))];
        _indexes = node.Indexes;
    }

    public GraphTable(RelationshipType type)
    {
        Name = type.Type;
        From = SingleLabel(type.Ends.Select(end => end.From));
        To = SingleLabel(type.Ends.Select(end => end.To));
        _fixedColumns =
        [
            "id",
            .. From is null ? ["from_label"] : Array.Empty<string>(), "from_id",
            .. To is null ? ["to_label"] : Array.Empty<string>(), "to_id",
        ];
        _properties = [.. type.Properties.Select(property => (property.Key, property.Value))];
        _indexes = ["from_id", "to_id"];
    }

    public string Name { get; }

    /// <summary>The label every relationship of this type starts from; null where there are several, kept in a column then.</summary>
    public string? From { get; }

    public string? To { get; }

    private IEnumerable<string> Columns => _fixedColumns.Concat(_properties.Select(property => property.Name));

    public static IEnumerable<GraphTable> All(Ontology ontology) =>
        ontology.Nodes.Select(node => new GraphTable(node)).Concat(ontology.Relationships.Select(type => new GraphTable(type)));

    public string Create()
    {
        IEnumerable<string> columns = _fixedColumns.Select(column => $"{column} TEXT NOT NULL")
            .Concat(_properties.Select(property => $"{Sql.Quote(property.Name)} {SqlType(property.Kind)}"));
        return $"CREATE TABLE {Sql.Quote(Name)} ({string.Join(", ", columns)});";
    }

    public IEnumerable<string> CreateIndexes() =>
        _indexes.Select(column => $"CREATE INDEX {Sql.Quote(Name + "_by_" + column)} ON {Sql.Quote(Name)} ({Sql.Quote(column)});")
            .Prepend($"CREATE UNIQUE INDEX {Sql.Quote(Name + "_by_id")} ON {Sql.Quote(Name)} (id);");

    public SqliteCommand PrepareInsert(SqliteConnection connection)
    {
        string[] columns = [.. Columns.Select(Sql.Quote)];
        string values = string.Join(", ", Enumerable.Range(1, columns.Length).Select(i => FormattableString.Invariant($"?{i}")));
        return connection.Prepare($"INSERT INTO {Sql.Quote(Name)} ({string.Join(", ", columns)}) VALUES ({values})", columns.Length);
    }

    public void Insert(SqliteCommand insert, GraphNode node) => Insert(insert, [node.Id], node.Properties);

    public void Insert(SqliteCommand insert, GraphRelationship relationship)
    {
        List<string> ends = [relationship.Id];
        if (From is null) ends.Add(relationship.FromLabel);
        ends.Add(relationship.FromId);
        if (To is null) ends.Add(relationship.ToLabel);
        ends.Add(relationship.ToId);
        Insert(insert, ends, relationship.Properties);
    }

    /// <summary>All rows in the order of their ids.</summary>
    public string SelectAll => $"SELECT {string.Join(", ", Columns.Select(Sql.Quote))} FROM {Sql.Quote(Name)} ORDER BY id";

    public GraphNode ReadNode(SqliteDataReader row) => new(Name, row.GetString(0), ReadProperties(row));

    public GraphRelationship ReadRelationship(SqliteDataReader row)
    {
        int column = 0;
        string id = row.GetString(column++);
        string fromLabel = From ?? row.GetString(column++);
        string fromId = row.GetString(column++);
        string toLabel = To ?? row.GetString(column++);
        string toId = row.GetString(column);
        return new GraphRelationship(Name, id, fromLabel, fromId, toLabel, toId, ReadProperties(row));
    }

    private void Insert(SqliteCommand insert, IReadOnlyList<string> head, IReadOnlyDictionary<string, object> properties)
    {
        int column = 0;
        foreach (string value in head) insert.Parameters[column++].Value = value;
        foreach ((string name, _) in _properties)
        {
            insert.Parameters[column++].Value = properties.TryGetValue(name, out object? value)
                ? value is IReadOnlyList<string> list ? JsonList.Write(list) : value
                : DBNull.Value;
        }

        insert.ExecuteNonQuery();
    }

    private Dictionary<string, object> ReadProperties(SqliteDataReader row)
    {
        var properties = new Dictionary<string, object>(_properties.Count, StringComparer.Ordinal);
        for (int i = 0; i < _properties.Count; i++)
        {
            int column = _fixedColumns.Count + i;
            if (row.IsDBNull(column)) continue;
            properties[_properties[i].Name] = _properties[i].Kind switch
            {
                PropertyKind.Integer => row.GetInt64(column),
                PropertyKind.Float => row.GetDouble(column),
                PropertyKind.Strings => JsonList.Read(row.GetString(column)),
                _ => row.GetString(column),
            };
        }

        return properties;
    }

    private static string? SingleLabel(IEnumerable<string> labels)
    {
        string[] distinct = [.. labels.Distinct(StringComparer.Ordinal)];
        return distinct.Length == 1 ? distinct[0] : null;
    }

    private static string SqlType(PropertyKind kind) => kind switch
    {
        PropertyKind.Integer => "INTEGER",
        PropertyKind.Float => "REAL",
        _ => "TEXT",
    };
}
