using System.CommandLine;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Views;
using KnowledgeGraph.Query;

namespace KnowledgeGraph.App.Commands;

/// <summary><c>kg person</c>: positions over time, events, with whom most often.</summary>
internal static class PersonCommand
{
    private const int UsualLimit = 20;

    public static Command Create(Host host)
    {
        Argument<string> name = CommonOptions.NotBlank(new Argument<string>("NAME") { Description = "A person's name, an alias, or an id." });
        Option<int> limit = CommonOptions.Limit(UsualLimit);
        Option<string> store = CommonOptions.Store(host);
        Option<bool> json = CommonOptions.Json();
        var command = new KgCommand("person", "A person's positions over time, events, and companions; people of the same name apart.")
        {
            Arguments = { name },
            Options = { limit, store, json },
            Examples = [new("kg person 张百顺", "everyone of this name, with up to 20 of each one's latest events")],
        };
        command.Runs(parsed => Ask(parsed.GetValue(name)!, parsed.GetValue(limit)).Run(host, parsed.GetValue(store)!, parsed.GetValue(json)));
        return command;
    }

    private static Question<Answer<PersonAnswer>> Ask(string name, int limit) => new()
    {
        Ask = questions => questions.Person(name, limit),
        IsFound = answer => answer.Items.Count > 0,
        Show = PersonView.Show,
        Nothing = answer => Suggestions.Nobody(name, answer.Suggestions),
        Json = AnswerJson.Readable.Person,
    };
}
