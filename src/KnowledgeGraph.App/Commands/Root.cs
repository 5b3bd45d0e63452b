using System.CommandLine;
using KnowledgeGraph.App.Hosting;

namespace KnowledgeGraph.App.Commands;

/// <summary>The command <c>kg</c> with its subcommands.</summary>
internal static class Root
{
    private static readonly Example[] Examples =
    [
        new("kg build pages/ --source 聊城日报 --locale 山东省聊城市", "read a folder of newspaper pages into kg.db"),
        new("kg who 座谈会", "who attended, in which order, as what"),
    ];

    public static RootCommand Create(Host host)
    {
        var root = new RootCommand("Turns Chinese official news into a graph of people, positions, organizations, places and events.\n"
            + "Exit codes: 0 done, 1 nothing found, 2 wrong use or bad input, 3 a file or server failed, 130 interrupted.");
        Command[] commands =
        [
            BuildCommand.Create(host), WhoCommand.Create(host), PersonCommand.Create(host), TogetherCommand.Create(host), EventsCommand.Create(host),
            ShowCommand.Create(host), ExplainCommand.Create(host), StatsCommand.Create(host), ExtractCommand.Create(host), EvaluateCommand.Create(host), PushCommand.Create(host),
        ];
        foreach (Command command in commands) root.Subcommands.Add(command);
        ExampleHelp help = ExampleHelp.AddTo(root, Examples);
        root.Action = help;
        return root;
    }
}
