using System.CommandLine;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Views;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Query;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Commands;

/// <summary><c>kg events</c>: the events of a time, a place, a kind.</summary>
internal static class EventsCommand
{
    private const int UsualLimit = 50;

    public static Command Create(Host host)
    {
        Option<PartialDate?> from = CommonOptions.PartialDate("--from", "Not before this day, month or year.");
        Option<PartialDate?> to = CommonOptions.PartialDate("--to", "Not after this day, month or year.");
        var place = new Option<string?>("--place") { Description = "In a place whose name holds this, or in a place inside it.", HelpName = "NAME" };
        Option<string?> kind = new Option<string?>("--kind")
        {
            Description = "Of this kind.",
            HelpName = "KIND",
        }.AcceptOnlyFromAmong([.. Enum.GetValues<EventKind>().Select(value => value.ToName())]);
        Option<int> limit = CommonOptions.Limit(UsualLimit);
        Option<string> store = CommonOptions.Store(host);
        Option<bool> json = CommonOptions.Json();
        var command = new KgCommand("events", "Events, the newest first, by time, place and kind.")
        {
            Options = { from, to, place, kind, limit, store, json },
            Examples =
            [
                new("kg events --from 2023-12 --place 聊城", "what happened in 聊城 since December"),
                new("kg events --kind talks --limit 5", "the five latest meetings of two sides"),
            ],
        };
        command.Runs(parsed =>
        {
            var filter = new EventFilter(parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(place), KindOf(parsed.GetValue(kind)));
            return Ask(filter, parsed.GetValue(limit)).Run(host, parsed.GetValue(store)!, parsed.GetValue(json));
        });
        return command;
    }

    private static EventKind? KindOf(string? name) => name is not null && FactNames.TryParseKind(name, out EventKind kind) ? kind : null;

    private static Question<Answer<EventSummary>> Ask(EventFilter filter, int limit) => new()
    {
        Ask = questions => questions.Events(filter, limit),
        IsFound = answer => answer.Items.Count > 0,
        Show = EventsView.Show,
        Nothing = _ => "no such event; try a longer time, a larger place or another kind (kg stats counts them)",
        Json = AnswerJson.Readable.Events,
    };
}
