using Spectre.Console;

namespace KnowledgeGraph.App.Rendering;

/// <summary>A page on a terminal: tones are colours, paragraphs are wrapped to the window, tables fit it.</summary>
internal sealed class TerminalPage(IAnsiConsole console) : IPage
{
    private const int MostReadableWidth = 100;

    public void Write(StyledText text, int indent = 0)
    {
        int width = Math.Max(Math.Min(console.Profile.Width, MostReadableWidth) - indent, 20);
        foreach (StyledText line in LineBreaking.Wrap(text, width))
        {
            console.Write(new string(' ', indent));
            console.Write(ParagraphOf(line));
            console.WriteLine();
        }
    }

    public void Write(Table table)
    {
        var grid = new Spectre.Console.Table { Border = TableBorder.Simple };
        foreach (Column column in table.Columns)
        {
            grid.AddColumn(new TableColumn(ParagraphOf(StyledText.Of(column.Header, Tone.Faint))) { Alignment = column.Numbers ? Justify.Right : Justify.Left });
        }

        foreach (IReadOnlyList<StyledText> row in table.Rows) grid.AddRow(row.Select(ParagraphOf));
        console.Write(grid);
    }

    public void Gap() => console.WriteLine();

    private static Paragraph ParagraphOf(StyledText text)
    {
        var paragraph = new Paragraph();
        foreach (Run run in text.Runs) paragraph.Append(run.Text, Terminal.StyleOf(run.Tone));
        return paragraph;
    }
}
