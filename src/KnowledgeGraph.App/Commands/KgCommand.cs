using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using KnowledgeGraph.App.Hosting;

namespace KnowledgeGraph.App.Commands;

/// <summary>A command line to show in the help, and what it does.</summary>
internal sealed record Example(string Line, string Purpose);

/// <summary>A subcommand of <c>kg</c>: like any other, and with examples.</summary>
internal sealed class KgCommand(string name, string description) : Command(name, description)
{
    public IReadOnlyList<Example> Examples { get; init; } = [];

    public void Runs(Func<ParseResult, ExitCode> action) => SetAction(parsed => (int)action(parsed));
}

/// <summary>The usual help, followed by the command's examples.</summary>
internal sealed class ExampleHelp(HelpAction help, IReadOnlyList<Example> rootExamples) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        int code = help.Invoke(parseResult);
        IReadOnlyList<Example> examples = parseResult.CommandResult.Command is KgCommand command ? command.Examples : rootExamples;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(examples.Count == 1 ? "Example:" : "Examples:");
        foreach (Example example in examples)
        {
            output.WriteLine("  " + example.Line);
            output.WriteLine("      " + example.Purpose);
        }

        return code;
    }

    public static ExampleHelp AddTo(RootCommand root, IReadOnlyList<Example> rootExamples)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        var help = new ExampleHelp((HelpAction)option.Action!, rootExamples);
        option.Action = help;
        return help;
    }
}
