using System.Text;
using KnowledgeGraph.App.Hosting;
using Spectre.Console;

namespace KnowledgeGraph.App.Rendering;

/// <summary>The terminal of the host, through Spectre.Console.</summary>
internal static class Terminal
{
    /// <summary>A console on standard output.</summary>
    public static IAnsiConsole Open(Host host) => Create(host.Out, host.Colours);

    /// <summary>A console on standard error, where progress is shown.</summary>
    public static IAnsiConsole OpenError(Host host) => Create(host.Error, host.ErrorColours);

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
        Out = new TerminalOutput(writer),
        Ansi = colours ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = colours ? InteractionSupport.Yes : InteractionSupport.No,
    });

    /// <summary>The library takes only the console's own writers for terminals; the host has made sure that these are one.</summary>
    private sealed class TerminalOutput(TextWriter writer) : IAnsiConsoleOutput
    {
        private const int UsualWidth = 80;
        private const int UsualHeight = 24;

        public TextWriter Writer => writer;

        public bool IsTerminal => true;

        public int Width => Measure(() => Console.WindowWidth, UsualWidth);

        public int Height => Measure(() => Console.WindowHeight, UsualHeight);

        public void SetEncoding(Encoding encoding)
        {
            // The host writes UTF-8.
        }

        private static int Measure(Func<int> size, int usual)
        {
            try
            {
                int value = size();
                return value > 0 ? value : usual;
            }
            catch (IOException)
            {
                return usual;
            }
        }
    }
}
