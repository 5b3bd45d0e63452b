namespace KnowledgeGraph.App.Rendering;

/// <summary>A page in a pipe or file: no colours, a paragraph is one line, columns are aligned with spaces.</summary>
internal sealed class PlainPage(TextWriter output) : IPage
{
    private const string BetweenColumns = "  ";

    public void Write(StyledText text, int indent = 0)
    {
        foreach (string line in text.Text.Split('\n')) output.WriteLine((new string(' ', indent) + line).TrimEnd());
    }

    public void Write(Table table)
    {
        int[] widths = [.. table.Columns.Select((column, i) => table.Rows.Select(row => row[i].Width).Append(CellWidth.Of(column.Header)).Max())];
        WriteRow(table, widths, [.. table.Columns.Select(column => (StyledText)column.Header)]);
        foreach (IReadOnlyList<StyledText> row in table.Rows) WriteRow(table, widths, row);
    }

    public void Gap() => output.WriteLine();

    private void WriteRow(Table table, int[] widths, IReadOnlyList<StyledText> cells)
    {
        string line = string.Join(BetweenColumns, cells.Select((cell, i) => Pad(cell, widths[i], table.Columns[i].Numbers)));
        output.WriteLine(line.TrimEnd());
    }

    private static string Pad(StyledText cell, int width, bool right)
    {
        string space = new(' ', width - cell.Width);
        return right ? space + cell.Text : cell.Text + space;
    }
}
