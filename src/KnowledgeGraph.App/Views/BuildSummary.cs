using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.App.Running;
using KnowledgeGraph.Query;

namespace KnowledgeGraph.App.Views;

/// <summary>What a build did, what the store holds now, and what to ask it.</summary>
internal sealed class BuildSummary(string storePath, Questions questions)
{
    private const int BestAttended = 3;
    private const int PeopleShown = 4;
    private const int SourcesShown = 5;
    private const int Indent = 2;

    /// <summary>Says nothing where nothing was read: the diagnostics have said why.</summary>
    public void Show(BuildReport report, DiagnosticLog log, IPage page)
    {
        if (report.Read == 0) return;
        StatsAnswer stats = questions.Stats();
        page.Write(Headline(report));
        page.Write(Rate(report));
        ShowSkipped(log, page);
        ShowContents(stats, page);
        IReadOnlyList<EventAnswer> best = Best();
        ShowBest(best, page);
        ShowNext(best, page);
    }

    private StyledText Headline(BuildReport report)
    {
        if (report.Extracted == 0) return StyledText.Of(storePath, Tone.Strong).Add($": nothing new; {Wording.Count(report.Unchanged, "article")} read, all there already");
        string again = report.ReadAgain > 0 ? $"{Wording.Count(report.ReadAgain, "article")} read again: the program or the dictionary has changed" : "";
        if (report.Extracted == report.ReadAgain)
        {
            string others = report.Unchanged > 0 ? $" ({Wording.Number(report.Unchanged)} read by this program already)" : "";
            return StyledText.Of(storePath, Tone.Strong).Add($": {again}{others}");
        }

        string replaced = report.Replaced > 0 ? $", {Wording.Number(report.Replaced)} replaced" : "";
        string unchanged = report.Unchanged > 0 ? $", {Wording.Number(report.Unchanged)} there already" : "";
        return StyledText.Of(storePath, Tone.Strong).Add($": {Wording.Count(report.Added, "article")} added{replaced}{unchanged}{(again.Length > 0 ? "; " + again : "")}");
    }

    private static StyledText Rate(BuildReport report)
    {
        string time = "in " + Wording.Duration(report.Elapsed);
        if (report.Extracted == 0) return StyledText.Of(time, Tone.Faint);
        double seconds = Math.Max(report.Elapsed.TotalSeconds, 0.001);
        return StyledText.Of($"{time}: {Wording.Number((long)(report.Extracted / seconds))} articles/s, {Wording.Number((long)(report.Characters / seconds))} characters/s", Tone.Faint);
    }

    private static void ShowSkipped(DiagnosticLog log, IPage page)
    {
        if (log.Count == 0) return;
        page.Gap();
        page.Write(StyledText.Of("Left out or doubtful", Tone.Heading));
        foreach (string line in log.Summary) page.Write(line, Indent);
    }

    private void ShowContents(StatsAnswer stats, IPage page)
    {
        page.Gap();
        page.Write(StyledText.Of("The store holds", Tone.Heading));
        page.Write($"{Wording.Count(stats.Articles, "article")}{StatsView.Period(stats)}, {Wording.Count(stats.Characters, "character")}", Indent);
        page.Write(string.Join(", ", Graph(stats)), Indent);
        IEnumerable<string> sources = stats.Sources.Where(source => source.Name.Length > 0).Take(SourcesShown).Select(source => $"{source.Name} ({Wording.Number(source.Count)})");
        string list = string.Join(", ", sources);
        if (list.Length > 0) page.Write("from " + list, Indent);
    }

    private static IEnumerable<string> Graph(StatsAnswer stats)
    {
        long Nodes(string label) => stats.Nodes.FirstOrDefault(node => node.Name == label)?.Count ?? 0;
        long attended = stats.Relationships.FirstOrDefault(type => type.Name == "ATTENDED")?.Count ?? 0;
        yield return Wording.Count(Nodes("Event"), "event");
        yield return Wording.Count(attended, "attendance");
        yield return Wording.Count(Nodes("Person"), "person", "people");
        yield return Wording.Count(Nodes("Position"), "position");
        yield return Wording.Count(Nodes("Organization"), "organization");
        yield return Wording.Count(Nodes("Place"), "place");
    }

    private IReadOnlyList<EventAnswer> Best() =>
        [.. questions.BestAttended(BestAttended).SelectMany(summary => questions.Who(summary.Id, 1).Items)];

    private static void ShowBest(IReadOnlyList<EventAnswer> best, IPage page)
    {
        if (best.Count == 0) return;
        page.Gap();
        page.Write(StyledText.Of("Best attended", Tone.Heading));
        foreach (EventAnswer answer in best)
        {
            page.Write(EventLines.Heading(answer.Event), Indent);
            StyledText people = StyledText.Join(", ", answer.Attendees.Take(PeopleShown).Select(attendee => StyledText.Of(attendee.Name, Tone.Person)));
            long others = answer.Attendees.Count - PeopleShown;
            page.Write(others > 0 ? people.Add($" and {Wording.Count(others, "other")}") : people, Indent * 2);
        }
    }

    private static void ShowNext(IReadOnlyList<EventAnswer> best, IPage page)
    {
        string[] lines = [.. Next(best)];
        if (lines.Length == 0) return;
        page.Gap();
        page.Write(StyledText.Of("Ask next", Tone.Heading));
        foreach (string line in lines) page.Write(line, Indent);
    }

    private static IEnumerable<string> Next(IReadOnlyList<EventAnswer> best)
    {
        if (best.Count == 0) yield break;
        if (best.FirstOrDefault(answer => answer.Event.Name is not null)?.Event.Name is { } name) yield return $"kg who {Quoted(name)}";
        IReadOnlyList<Attendee> people = best[0].Attendees;
        if (people.Count > 0) yield return $"kg person {Quoted(people[0].Name)}";
        if (people.Count > 1) yield return $"kg together {Quoted(people[0].Name)} {Quoted(people[1].Name)}";
        if (best.SelectMany(answer => answer.Event.Places).FirstOrDefault() is { } place) yield return $"kg events --place {Quoted(place)}";
    }

    /// <summary>As a shell takes it.</summary>
    private static string Quoted(string word) =>
        word.All(character => char.IsLetterOrDigit(character) || character is '-' or '·') ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
