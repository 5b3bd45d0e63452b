using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Query;

namespace KnowledgeGraph.App.Views;

/// <summary>Everyone of a name, each with positions over time, events and companions.</summary>
internal static class PersonView
{
    private const int Indent = 2;
    private const int ItemIndent = 4;
    private const int QuoteIndent = 8;

    /// <summary>Up to here a post is as likely misread, or somebody else's, as not.</summary>
    private const double Uncertain = 0.4;

    public static void Show(Answer<PersonAnswer> answer, IPage page)
    {
        if (answer.Items.Count > 1)
        {
            page.Write($"{answer.Items.Count} people of this name, kept apart by their posts, bodies, places and dates; each id is taken in place of the name");
            page.Gap();
        }

        bool first = true;
        foreach (PersonAnswer person in answer.Items)
        {
            if (!first) page.Gap();
            first = false;
            Show(person, page);
        }
    }

    private static void Show(PersonAnswer person, IPage page)
    {
        page.Write(Heading(person));
        ShowPositions(person, page);
        ShowEvents(person, page);
        ShowCompanions(person, page);
        ShowIdentity(person, page);
    }

    private static StyledText Heading(PersonAnswer person)
    {
        StyledText line = StyledText.Of(person.Name, Tone.Person).Add($"  {Wording.Count(person.Articles, "article")}{Period(", ", person.FirstSeen, person.LastSeen)}");
        if (person.Aliases.Count > 0) line = line.Add("  also: " + string.Join(", ", person.Aliases));
        return line.Add("  ").Add(person.Id, Tone.Faint);
    }

    private static void ShowPositions(PersonAnswer person, IPage page)
    {
        if (person.Positions.Count == 0) return;
        page.Write(StyledText.Of("Positions", Tone.Heading), Indent);
        foreach (HeldPosition held in person.Positions)
        {
            StyledText line = held.Organization is null ? StyledText.Empty : StyledText.Of(held.Organization, Tone.Organization).Add(" ");
            line = line.Add(held.Title, Tone.Title).Add(Period("  ", held.FirstSeen, held.LastSeen));
            if (held.Status is not (null or "current")) line = line.Add("  " + held.Status);
            page.Write(held.Confidence <= Uncertain ? line.Add("  uncertain", Tone.Faint) : line, ItemIndent);
            EventLines.Quote(page, held.Quote, [person.Name], QuoteIndent);
        }
    }

    private static void ShowEvents(PersonAnswer person, IPage page)
    {
        if (person.Events.Count == 0) return;
        page.Write(StyledText.Of($"Events ({Wording.Number(person.EventCount)})", Tone.Heading), Indent);
        foreach (AttendedEvent attended in person.Events)
        {
            page.Write(EventLines.Heading(attended.Event).Add($"  {EventLines.Roles(attended.Roles)}"), ItemIndent);
            EventLines.Quote(page, attended.Quote, [person.Name], QuoteIndent);
        }

        if (person.EventCount > person.Events.Count) page.Write(StyledText.Of(FormattableString.Invariant($"… --limit {person.EventCount} shows all"), Tone.Faint), ItemIndent);
    }

    private static void ShowCompanions(PersonAnswer person, IPage page)
    {
        if (person.With.Count == 0) return;
        page.Write(StyledText.Of("Most often with", Tone.Heading), Indent);
        int width = person.With.Max(companion => CellWidth.Of(companion.Name));
        foreach (Companion companion in person.With)
        {
            StyledText line = StyledText.Of(companion.Name, Tone.Person).PadTo(width).Add($"  {Wording.Count(companion.Events, "event")}");
            page.Write(companion.Title is null ? line : line.Add("  ").Add(companion.Title, Tone.Title), ItemIndent);
        }
    }

    private static void ShowIdentity(PersonAnswer person, IPage page)
    {
        if (person.Identity.Count == 0) return;
        string reasons = string.Join("; ", person.Identity.Select(reason => $"{reason.Reason} ({Wording.Count(reason.Articles, "article")})"));
        page.Write(StyledText.Of("Taken to be one person because: " + reasons, Tone.Faint), Indent);
    }

    private static string Period(string before, string? from, string? to) => (from, to) switch
    {
        (null, null) => "",
        _ when from == to => before + from,
        _ => $"{before}{from ?? "…"} to {to ?? "…"}",
    };
}
