using CsvHelper;

namespace KnowledgeGraph.Recognition.Dictionary;

/// <summary>Which column of a dictionary is which, by the header, in upper or lower case.</summary>
internal sealed class DictionaryColumns(string[] header)
{
    private readonly int _text = IndexOf(header, "text");
    private readonly int _type = IndexOf(header, "type");
    private readonly int _weight = IndexOf(header, "weight");

    public bool AreSound => _text >= 0 && _type >= 0;

    public string TextOf(CsvReader row) => Cell(row, _text);

    public string TypeOf(CsvReader row) => Cell(row, _type);

    /// <summary>Empty where there is none.</summary>
    public string WeightOf(CsvReader row) => Cell(row, _weight);

    private static string Cell(CsvReader row, int index) => index >= 0 && index < row.FieldCount ? row.GetString(index).Trim() : "";

    private static int IndexOf(string[] header, string name) => Array.FindIndex(header, column => string.Equals(column.Trim(), name, StringComparison.OrdinalIgnoreCase));
}
