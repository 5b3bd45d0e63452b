using System.CommandLine;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Views;
using KnowledgeGraph.Query;

namespace KnowledgeGraph.App.Commands;

/// <summary><c>kg together</c>: what two people both attended.</summary>
internal static class TogetherCommand
{
    private const int UsualLimit = 20;

    public static Command Create(Host host)
    {
        Argument<string> first = CommonOptions.NotBlank(new Argument<string>("NAME") { Description = "One person's name, alias or id." });
        Argument<string> second = CommonOptions.NotBlank(new Argument<string>("OTHER") { Description = "The other person's." });
        Option<int> limit = CommonOptions.Limit(UsualLimit);
        Option<string> store = CommonOptions.Store(host);
        Option<bool> json = CommonOptions.Json();
        var command = new KgCommand("together", "The events that two people both attended, and each one's part in them.")
        {
            Arguments = { first, second },
            Options = { limit, store, json },
            Examples = [new("kg together 习近平 李克强", "the latest events both were at")],
        };
        command.Runs(parsed => Ask(parsed.GetValue(first)!, parsed.GetValue(second)!, parsed.GetValue(limit))
            .Run(host, parsed.GetValue(store)!, parsed.GetValue(json)));
        return command;
    }

    private static Question<TogetherAnswer> Ask(string first, string second, int limit) => new()
    {
        Ask = questions => questions.Together(first, second, limit),
        IsFound = answer => answer.Events.Count > 0,
        Show = TogetherView.Show,
        Nothing = answer => Nothing(first, second, answer),
        Json = AnswerJson.Readable.TogetherAnswer,
    };

    private static string Nothing(string first, string second, TogetherAnswer answer)
    {
        if (answer.First.Count == 0) return Suggestions.Nobody(first, answer.FirstSuggestions);
        if (answer.Second.Count == 0) return Suggestions.Nobody(second, answer.SecondSuggestions);
        return $"{first} and {second} are both known, but no event names both; kg person {first} lists the events of one";
    }
}
