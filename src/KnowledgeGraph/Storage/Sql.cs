using System.Globalization;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>The few things that are done with SQL again and again.</summary>
internal static class Sql
{
    public static int Execute(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using SqliteCommand command = connection.Prepare(sql, values.Length);
        return command.Run(values);
    }

    /// <summary>The first column of the first row, or null.</summary>
    public static object? Scalar(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using SqliteCommand command = connection.Prepare(sql, values.Length);
        command.Bind(values);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    public static long Count(this SqliteConnection connection, string sql, params ReadOnlySpan<object?> values) =>
        Convert.ToInt64(connection.Scalar(sql, values) ?? 0L, CultureInfo.InvariantCulture);

    /// <summary>A command with parameters <c>?1</c> … <c>?n</c>, to be run many times.</summary>
    public static SqliteCommand Prepare(this SqliteConnection connection, string sql, int parameters)
    {
        SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        for (int i = 1; i <= parameters; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = "?" + i.ToString(CultureInfo.InvariantCulture) });
        }

        return command;
    }

    public static int Run(this SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        command.Bind(values);
        return command.ExecuteNonQuery();
    }

    public static void Bind(this SqliteCommand command, ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
    }

    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A name as SQL writes it: <c>"order"</c>.</summary>
    public static string Quote(string name) => '"' + name + '"';
}
