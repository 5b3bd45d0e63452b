using System.Text;

namespace KnowledgeGraph.App.Hosting;

/// <summary>What a command sees of the process it runs in. Tests give their own streams, variables and clock.</summary>
internal sealed class Host
{
    private TextWriter? _out;

    /// <summary>Standard input, as bytes.</summary>
    public required Stream Input { get; init; }

    /// <summary>Standard output, as bytes. Commands that print text use <see cref="Out"/>.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error: diagnostics, progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether a person sees the output; else no colours and no wrapping.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person sees the errors; else no progress bar.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>An environment variable, or null.</summary>
    public required Func<string, string?> Variable { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>Cancelled on Ctrl-C and SIGTERM.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>Standard output as text: UTF-8 without a byte order mark, lines end with <c>\n</c>. Flushed when the command ends.</summary>
    public TextWriter Out => _out ??= new StreamWriter(Output, new UTF8Encoding(false), 1 << 14, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Whether colours may be used on the output (https://no-color.org).</summary>
    public bool Colours => OutputIsTerminal && ColoursWanted;

    /// <summary>Whether colours and moving lines may be used on the errors.</summary>
    public bool ErrorColours => ErrorIsTerminal && ColoursWanted;

    private bool ColoursWanted => string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>The host that stands for the real process.</summary>
    public static Host OfProcess(CancellationToken interrupted) => new()
    {
        Input = Console.OpenStandardInput(),
        Output = StandardOutput.Open(),
        Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false), 256) { AutoFlush = true, NewLine = "\n" },
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Variable = Environment.GetEnvironmentVariable,
        Time = TimeProvider.System,
        Interrupted = interrupted,
    };

    public void Flush()
    {
        _out?.Flush();
        Output.Flush();
    }
}
