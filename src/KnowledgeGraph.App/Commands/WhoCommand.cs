using System.CommandLine;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Views;
using KnowledgeGraph.Query;

namespace KnowledgeGraph.App.Commands;

/// <summary><c>kg who</c>: who attended what matches.</summary>
internal static class WhoCommand
{
    private const int UsualLimit = 10;

    public static Command Create(Host host)
    {
        Argument<string[]> words = CommonOptions.NotBlank(new Argument<string[]>("EVENT")
        {
            Description = "Words that the event's name, headline, place, organizer or kind holds, all of them; or its id.",
            Arity = ArgumentArity.OneOrMore,
        });
        Option<int> limit = CommonOptions.Limit(UsualLimit);
        Option<string> store = CommonOptions.Store(host);
        Option<bool> json = CommonOptions.Json();
        var command = new KgCommand("who", "Who attended an event: in protocol order, as what, and the sentence that says so.")
        {
            Arguments = { words },
            Options = { limit, store, json },
            Examples =
            [
                new("kg who 座谈会", "the newest events whose name, headline, place or organizer holds 座谈会"),
                new("kg who 开幕式 聊城 --limit 3 --json", "both words, three events, for a program"),
            ],
        };
        command.Runs(parsed => Ask(string.Join(' ', parsed.GetValue(words)!), parsed.GetValue(limit))
            .Run(host, parsed.GetValue(store)!, parsed.GetValue(json)));
        return command;
    }

    private static Question<Answer<EventAnswer>> Ask(string words, int limit) => new()
    {
        Ask = questions => questions.Who(words, limit),
        IsFound = answer => answer.Items.Count > 0,
        Show = WhoView.Show,
        Nothing = _ => $"no event matches {words}; try fewer or shorter words, or see kg events",
        Json = AnswerJson.Readable.Who,
    };
}
