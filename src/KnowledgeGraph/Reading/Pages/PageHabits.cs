namespace KnowledgeGraph.Reading.Pages;

/// <summary>What the page does throughout, which tells what an exception to it means.</summary>
/// <param name="IndentsParagraphs">Most long lines are indented, most short ones are not.</param>
/// <param name="SeparatesAll">Nearly every line is separated from the next by a blank one: only the absence of one tells something.</param>
/// <param name="SeparatesSome">Some lines are separated, most are not: a blank one marks a border.</param>
internal readonly record struct PageHabits(bool IndentsParagraphs, bool SeparatesAll, bool SeparatesSome)
{
    private const int LongLine = 46;

    /// <summary>A headline at the margin over an indented line: so often it is no chance.</summary>
    private const int FewestHeads = 3;

    public static PageHabits Of(IReadOnlyList<PageLine> lines)
    {
        var longLines = lines.Where(line => line.Text.Length >= LongLine).ToList();
        var shortLines = lines.Where(line => line.Text.Length < LongLine).ToList();
        int apart = lines.Skip(1).Count(line => line.BlanksBefore > 0);
        double share = lines.Count < 2 ? 0 : (double)apart / (lines.Count - 1);
        int heads = Enumerable.Range(1, Math.Max(0, lines.Count - 1)).Count(i => lines[i].IsIndented && !lines[i - 1].IsIndented && lines[i - 1].Text.Length < LongLine);
        return new PageHabits(
            Share(longLines) > 0.7 && (Share(shortLines) < 0.5 || heads >= FewestHeads),
            share > 0.75,
            share is > 0.03 and <= 0.75);
    }

    private static double Share(List<PageLine> lines) => lines.Count == 0 ? 0 : (double)lines.Count(line => line.IsIndented) / lines.Count;
}
