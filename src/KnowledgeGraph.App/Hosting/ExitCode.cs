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
