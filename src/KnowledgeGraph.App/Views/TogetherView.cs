using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Query;

namespace KnowledgeGraph.App.Views;

/// <summary>The events of two people, each with both parts in it.</summary>
internal static class TogetherView
{
    private const int Indent = 2;
    private const int QuoteIndent = 6;

    public static void Show(TogetherAnswer answer, IPage page)
    {
        bool severalPeople = answer.First.Count > 1 || answer.Second.Count > 1;
        bool first = true;
        foreach (SharedEvent shared in answer.Events)
        {
            if (!first) page.Gap();
            first = false;
            Show(shared, severalPeople, page);
        }

        EventLines.More(page, answer.Events.Count, answer.Total, "event");
    }

    private static void Show(SharedEvent shared, bool withIds, IPage page)
    {
        page.Write(EventLines.Heading(shared.Event));
        Attendee[] both = [shared.First, shared.Second];
        int width = both.Max(attendee => CellWidth.Of(attendee.Name));
        foreach (Attendee attendee in both.OrderBy(attendee => attendee.Order)) page.Write(PartOf(attendee, width, withIds), Indent);

        string[] names = [shared.First.Name, shared.Second.Name];
        EventLines.Quote(page, shared.First.Quote, names, QuoteIndent);
        bool another = shared.Second.Quote?.Sentence != shared.First.Quote?.Sentence;
        if (another) EventLines.Quote(page, shared.Second.Quote, names, QuoteIndent);
    }

    private static StyledText PartOf(Attendee attendee, int width, bool withId)
    {
        StyledText line = StyledText.Of(attendee.Name, Tone.Person).PadTo(width).Add($"  {EventLines.Roles(attendee.Roles)}");
        if (attendee.Title is not null) line = line.Add("  ").Add(attendee.Title, Tone.Title);
        return withId ? line.Add("  ").Add(attendee.PersonId, Tone.Faint) : line;
    }
}
