using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Query;

namespace KnowledgeGraph.App.Views;

/// <summary>Events with the people who attended, in protocol order; people named in one sentence stand together over it.</summary>
internal static class WhoView
{
    private const int Indent = 2;
    private const int QuoteIndent = 6;

    public static void Show(Answer<EventAnswer> answer, IPage page)
    {
        bool first = true;
        foreach (EventAnswer one in answer.Items)
        {
            if (!first) page.Gap();
            first = false;
            Show(one, page);
        }

        EventLines.More(page, answer.Items.Count, answer.Total, "event");
    }

    private static void Show(EventAnswer answer, IPage page)
    {
        page.Write(EventLines.Heading(answer.Event));
        int orderWidth = answer.Attendees.Select(attendee => Wording.Number(attendee.Order).Length).DefaultIfEmpty().Max();
        int nameWidth = answer.Attendees.Select(attendee => CellWidth.Of(attendee.Name)).DefaultIfEmpty().Max();
        foreach (IReadOnlyList<Attendee> together in BySentence(answer.Attendees))
        {
            foreach (Attendee attendee in together) page.Write(LineOf(attendee, orderWidth, nameWidth), Indent);
            EventLines.Quote(page, together[0].Quote, [.. together.Select(attendee => attendee.Name)], QuoteIndent);
        }
    }

    private static StyledText LineOf(Attendee attendee, int orderWidth, int nameWidth)
    {
        StyledText line = StyledText.Of(Wording.Number(attendee.Order).PadLeft(orderWidth)).Add("  ")
            .Add(StyledText.Of(attendee.Name, Tone.Person).PadTo(nameWidth)).Add("  ")
            .Add(EventLines.Roles(attendee.Roles));
        return attendee.Title is null ? line : line.Add("  ").Add(attendee.Title, Tone.Title);
    }

    private static IEnumerable<IReadOnlyList<Attendee>> BySentence(IReadOnlyList<Attendee> attendees)
    {
        var group = new List<Attendee>();
        foreach (Attendee attendee in attendees)
        {
            if (group.Count > 0 && !SameSentence(group[^1].Quote, attendee.Quote))
            {
                yield return group;
                group = [];
            }

            group.Add(attendee);
        }

        if (group.Count > 0) yield return group;
    }

    private static bool SameSentence(Quote? one, Quote? other) =>
        one?.Article == other?.Article && one?.Sentence == other?.Sentence;
}
