using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Hosting;

/// <summary>How a command ended, as the shell sees it. The numbers are part of the interface; README and <c>kg --help</c> list them.</summary>
internal enum ExitCode
{
    /// <summary>Done; for a question: something was found.</summary>
    Done = 0,

    /// <summary>A question found nothing.</summary>
    NothingFound = 1,

    /// <summary>Wrong use or bad input: the user can mend it. Also when some rows were left out.</summary>
    BadInput = 2,

    /// <summary>A file, disk or server failed.</summary>
    Failure = 3,

    /// <summary>Ended by Ctrl-C or a termination signal: 128 + SIGINT, as shells do.</summary>
    Interrupted = 130,
}

/// <summary>Which failures are the user's to mend and which are a disk's, a store's or a server's.</summary>
internal static class ExitCodes
{
    /// <summary>The store is in use, its disk full, its file damaged; a question took too long.</summary>
    private static readonly string[] StoreFailures = ["KG3005", "KG3007", "KG3008", "KG3009", "KG3010"];

    /// <summary>A server's address that is none.</summary>
    private static readonly string[] WrongAddresses = ["KG4001", "KG4002", "KG4003"];

    public static ExitCode Of(Diagnostic diagnostic)
    {
        bool server = diagnostic.Code.StartsWith("KG4", StringComparison.Ordinal) && !WrongAddresses.Contains(diagnostic.Code);
        bool installation = diagnostic.Code.StartsWith("KG5", StringComparison.Ordinal);
        return server || installation || StoreFailures.Contains(diagnostic.Code) ? ExitCode.Failure : ExitCode.BadInput;
    }
}
