using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Query;

namespace KnowledgeGraph.App.Views;

/// <summary>What a store holds, in a few tables.</summary>
internal static class StatsView
{
    public static void Show(StatsAnswer stats, IPage page)
    {
        page.Write(StyledText.Of(Wording.Count(stats.Articles, "article"), Tone.Strong).Add($", {Wording.Count(stats.Characters, "character")}{Period(stats)}"));
        Write(page, "source", stats.Sources.Select(source => source with { Name = source.Name.Length == 0 ? "(not stated)" : source.Name }));
        Write(page, "found in the text", stats.Mentions.Select(mention => mention with { Name = mention.Name + " mentions" }).Concat(stats.Facts));
        Write(page, "graph node", stats.Nodes);
        Write(page, "graph relationship", stats.Relationships);
        Write(page, "kind of event", stats.EventKinds);
        Write(page, "role at an event", stats.Roles);
        Write(page, "kind of organization", stats.OrganizationKinds);
        if (stats.GraphHash is null) return;
        page.Gap();
        page.Write(StyledText.Of("graph " + stats.GraphHash, Tone.Faint));
    }

    /// <summary><c>, 2019-01-01 to 2019-12-31</c>; nothing where no article has a date.</summary>
    public static string Period(StatsAnswer stats) => (stats.From, stats.To) switch
    {
        (null, _) or (_, null) => "",
        var (from, to) when from == to => ", " + from,
        var (from, to) => $", {from} to {to}",
    };

    private static void Write(IPage page, string header, IEnumerable<Counted> counts)
    {
        StyledText[][] rows = [.. counts.Select(count => new StyledText[] { Wording.Number(count.Count), count.Name })];
        if (rows.Length == 0) return;
        page.Gap();
        page.Write(new Table([new Column("", Numbers: true), new Column(header)], rows));
    }
}
