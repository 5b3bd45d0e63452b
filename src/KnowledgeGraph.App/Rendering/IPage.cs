using KnowledgeGraph.App.Hosting;

namespace KnowledgeGraph.App.Rendering;

/// <summary>Where a command writes its answer for a person.</summary>
internal interface IPage
{
    /// <summary>A paragraph, <paramref name="indent"/> columns from the left.</summary>
    void Write(StyledText text, int indent = 0);

    void Write(Table table);

    void Gap();
}

/// <summary>A column of a table.</summary>
internal sealed record Column(string Header, bool Numbers = false);

/// <summary>Rows under columns. A cell is never cut.</summary>
internal sealed record Table(IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<StyledText>> Rows);

internal static class Pages
{
    /// <summary>A page for the host's output: coloured and wrapped for a person at a terminal, plain for a pipe or a file.</summary>
    public static IPage Open(Host host) => host.OutputIsTerminal ? OnTerminal(host) : new PlainPage(host.Out);

    // Apart from Open, so that the terminal library is loaded only where it is used.
    private static TerminalPage OnTerminal(Host host) => new(Terminal.Open(host));
}
