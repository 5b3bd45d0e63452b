using CsvHelper;
using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>Which header names which field of a row: the field's own name, what the user mapped, or one of <c>data/reading/columns.tsv</c>.</summary>
internal sealed class CsvColumns
{
    private static readonly char[] Delimiters = [',', '\t', ';', '|'];
    private const string TextField = "text";
    private static readonly Lazy<IReadOnlyDictionary<string, string[]>> Known = new(Load);
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    /// <param name="header">The table's header.</param>
    /// <param name="mapped">Field → header, as the user gave it.</param>
    public CsvColumns(IReadOnlyList<string> header, IReadOnlyDictionary<string, string> mapped)
    {
        foreach ((string field, string[] names) in Known.Value)
        {
            string[] accepted = mapped.TryGetValue(field, out string? name) ? [name] : names;
            int position = accepted.Select(known => IndexOf(header, known)).FirstOrDefault(index => index >= 0, -1);
            if (position >= 0) _positions[field] = position;
        }
    }

    public bool HasText => _positions.ContainsKey(TextField);

    /// <summary>The value of <paramref name="field"/> in the current row, trimmed; null where the column is missing or empty.</summary>
    public string? Value(CsvReader row, string field) =>
        _positions.TryGetValue(field, out int index) && index < row.FieldCount && row.GetString(index).Trim() is { Length: > 0 } value ? value : null;

    /// <summary>Whether a line is the header of a table with a text column and at least one more.</summary>
    public static bool LooksLikeHeader(string line)
    {
        string[] names = [.. line.Split(Delimiters).Select(name => name.Trim().Trim('"'))];
        return names.Length > 1 && Known.Value[TextField].Any(known => IndexOf(names, known) >= 0);
    }

    private static int IndexOf(IReadOnlyList<string> header, string name)
    {
        for (int i = 0; i < header.Count; i++)
        {
            if (string.Equals(header[i].Trim(), name, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    private static Dictionary<string, string[]> Load() =>
        DataFiles.Lines("data/reading/columns.tsv")
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => cells[1].Split(' '), StringComparer.OrdinalIgnoreCase);
}
