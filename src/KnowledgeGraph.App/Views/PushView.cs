using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Storage.Neo4j;

namespace KnowledgeGraph.App.Views;

/// <summary>What a push changed in the database.</summary>
internal static class PushView
{
    private static readonly Column[] Columns =
        [new("type"), new("in the graph", Numbers: true), new("created", Numbers: true), new("updated", Numbers: true), new("in Neo4j", Numbers: true)];

    public static void Show(PushSummary summary, string target, IPage page)
    {
        string changes = summary.Changed == 0 ? "nothing to change" : Wording.Count(summary.Changed, "change");
        page.Write(StyledText.Of(target, Tone.Strong).Add($": {changes}, in {Wording.Duration(summary.Elapsed)} (Neo4j {summary.Server.Version}, {summary.Server.Edition})"));
        page.Write(new Table(Columns, [.. summary.Nodes.Concat(summary.Relationships).Select(RowOf)]));
        long unresolved = summary.Relationships.Sum(type => type.Unresolved);
        if (unresolved > 0) page.Write($"{Wording.Count(unresolved, "relationship")} not written: an end is not in the database; push again");
    }

    private static StyledText[] RowOf(PushedType type) =>
        [type.Name, Wording.Number(type.Sent), Wording.Number(type.Created), Wording.Number(type.Updated), Wording.Number(type.InDatabase)];
}
