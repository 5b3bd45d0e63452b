using KnowledgeGraph.App.Hosting;
using Spectre.Console;

namespace KnowledgeGraph.App.Rendering;

/// <summary>The terminal of the host, through Spectre.Console.</summary>
internal static class Terminal
{
    /// <summary>A console on standard output.</summary>
    public static IAnsiConsole Open(Host host) => Create(host.Out, host.Colours);

    /// <summary>A console on standard error, where progress is shown.</summary>
    public static IAnsiConsole OpenError(Host host) => Create(host.Error, host.Colours);

    /// <summary>How a tone looks.</summary>
    public static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Heading => new Style(Color.Yellow, decoration: Decoration.Bold),
        Tone.Person => new Style(Color.Aqua, decoration: Decoration.Bold),
        Tone.Title => new Style(Color.Yellow),
        Tone.Organization => new Style(Color.Fuchsia),
        Tone.Place => new Style(Color.Lime),
        _ => Style.Plain,
    };

    private static IAnsiConsole Create(TextWriter writer, bool colours) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer),
        Ansi = colours ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
    });
}
