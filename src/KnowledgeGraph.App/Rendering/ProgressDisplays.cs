using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Running;

namespace KnowledgeGraph.App.Rendering;

internal static class ProgressDisplays
{
    /// <summary>A bar for a person at a terminal, else a plain line now and then.</summary>
    public static IProgressDisplay Open(Host host) => host.ErrorColours ? OnTerminal(host) : new PlainProgress(host.Error);

    // Apart from Open, so that the terminal library is loaded only where it is used.
    private static TerminalProgress OnTerminal(Host host) => new(Terminal.OpenError(host));
}
