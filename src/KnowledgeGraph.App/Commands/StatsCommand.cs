using System.CommandLine;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Views;
using KnowledgeGraph.Query;

namespace KnowledgeGraph.App.Commands;

/// <summary><c>kg stats</c>: what the store holds.</summary>
internal static class StatsCommand
{
    public static Command Create(Host host)
    {
        Option<string> store = CommonOptions.Store(host);
        Option<bool> json = CommonOptions.Json();
        var command = new KgCommand("stats", "What the store holds: articles, facts, and the graph.")
        {
            Options = { store, json },
            Examples =
            [
                new("kg stats", "counts for a reader"),
                new("kg stats --store kg.db --json", "the same for a program; equal for equal graphs"),
            ],
        };
        command.Runs(parsed => Question.Run(host, parsed.GetValue(store)!, parsed.GetValue(json)));
        return command;
    }

    private static Question<StatsAnswer> Question => new()
    {
        Ask = questions => questions.Stats(),
        IsFound = answer => answer.Articles > 0,
        Show = StatsView.Show,
        Nothing = _ => "the store is empty; fill it with kg build PATH",
        Json = AnswerJson.Readable.StatsAnswer,
    };
}
