using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Query;

namespace KnowledgeGraph.App.Views;

/// <summary>Events as a table.</summary>
internal static class EventsView
{
    private static readonly Column[] Columns = [new("date"), new("kind"), new("people", Numbers: true), new("place"), new("event")];

    public static void Show(Answer<EventSummary> answer, IPage page)
    {
        page.Write(new Table(Columns, [.. answer.Items.Select(RowOf)]));
        EventLines.More(page, answer.Items.Count, answer.Total, "event");
    }

    private static StyledText[] RowOf(EventSummary summary) =>
    [
        EventLines.DateOf(summary),
        summary.Kind,
        Wording.Number(summary.People),
        StyledText.Of(EventLines.PlacesOf(summary), Tone.Place),
        EventLines.NameOf(summary),
    ];
}
