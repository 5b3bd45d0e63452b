using System.CommandLine;
using System.CommandLine.Invocation;
using KnowledgeGraph.App.Commands;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Hosting;

/// <summary>Runs one command line: parses it, invokes the command, and turns every way it can fail into one line and an exit code.</summary>
internal static class CommandLine
{
    public static int Run(string[] arguments, Host host)
    {
        ExitCode code;
        try
        {
            code = Invoke(arguments, host);
            host.Flush();
        }
        catch (UserErrorException exception)
        {
            code = Fail(host, ExitCodes.Of(exception.Diagnostic), exception.Diagnostic);
        }
        catch (OperationCanceledException) when (host.Interrupted.IsCancellationRequested)
        {
            host.Error.WriteLine("interrupted");
            code = ExitCode.Interrupted;
        }
        catch (IOException exception) when (StandardOutput.IsClosedPipe(exception))
        {
            return (int)ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            code = Fail(host, ExitCode.Failure, Messages.InputOutputFailed(exception.Message));
        }

        return (int)code;
    }

    private static ExitCode Invoke(string[] arguments, Host host)
    {
        ParseResult parsed = Root.Create(host).Parse(arguments);
        if (parsed.Action is ParseErrorAction) return WrongUse(parsed, host);
        var configuration = new InvocationConfiguration
        {
            Output = host.Out,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        return (ExitCode)parsed.Invoke(configuration);
    }

    private static ExitCode WrongUse(ParseResult parsed, Host host)
    {
        string command = parsed.CommandResult.Command is RootCommand ? "kg" : "kg " + parsed.CommandResult.Command.Name;
        return Fail(host, ExitCode.BadInput, Messages.WrongUse(command, OnOneLine(parsed.Errors[0].Message)));
    }

    private static string OnOneLine(string message) =>
        string.Join(' ', message.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static ExitCode Fail(Host host, ExitCode code, Diagnostic diagnostic)
    {
        TryFlush(host);
        host.Error.WriteLine(diagnostic.ToString());
        return code;
    }

    /// <summary>What was printed before the failure still belongs to the reader, if there is one.</summary>
    private static void TryFlush(Host host)
    {
        try
        {
            host.Flush();
        }
        catch (IOException)
        {
            // The failure at hand is the one to report.
        }
    }
}
