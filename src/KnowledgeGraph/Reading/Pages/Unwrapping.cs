namespace KnowledgeGraph.Reading.Pages;

/// <summary>Joins the lines of a page that was broken at a fixed column into paragraphs again.</summary>
internal static class Unwrapping
{
    /// <summary>Patterns of lines that stand alone, however full the line before is.</summary>
    private static readonly HashSet<string> Alone = new(StringComparer.Ordinal) { "furniture", "meta", "sectionWord", "sectionMark", "noticeHead", "notice", "jump" };

    /// <summary>Those that no piece of a sentence has, be it as long as the column.</summary>
    private static readonly HashSet<string> Notices = new(StringComparer.Ordinal) { "notice" };

    /// <summary>Patterns of a paragraph's end: who took the photograph, who wrote.</summary>
    private static readonly HashSet<string> Ended = new(StringComparer.Ordinal) { "photo", "squareByline", "closing" };

    /// <summary>Patterns of an article's first line, whose writers stand in front: 本报讯（记者 李明）.</summary>
    private static readonly HashSet<string> Opened = new(StringComparer.Ordinal) { "lead", "dateline" };

    private const int LongestRest = 4;

    /// <summary>The lines of the page, joined where it was broken at a column; the same lines where it was not.</summary>
    public static IReadOnlyList<PageLine> Join(IReadOnlyList<PageLine> lines, LinePatterns patterns)
    {
        if (IndentedColumn.Of(lines) is { } indented) return JoinIndented(lines, indented, patterns);
        if (ColumnWidth.Of(lines) is not { } column) return lines;
        bool separates = Separates(lines, column);
        return Join(lines, i => separates
            ? column.IsFull(lines[i]) && MayContinue(lines[i + 1])
            : column.Continues(lines[i], lines[i + 1]) && !StandsApart(lines[i], lines[i + 1], column.IsFull(lines[i + 1]), patterns));
    }

    /// <summary>Where paragraphs are indented, a line that is not and continues none is of a headline: its parts are for the labels to tell.</summary>
    private static List<PageLine> JoinIndented(IReadOnlyList<PageLine> lines, IndentedColumn column, LinePatterns patterns)
    {
        bool breaksHeadlines = !lines.Any(column.IsLonger);
        bool inParagraph = false;
        PageLine[] marked = [.. lines];
        bool[] continues = new bool[lines.Count];
        for (int i = 0; i < lines.Count; i++)
        {
            inParagraph = lines[i].IsIndented || (inParagraph && continues[i - 1]);
            if (!inParagraph) marked[i] = lines[i] with { IsBroken = breaksHeadlines && column.IsExactlyFull(lines[i]) };
            else continues[i] = column.Continues(lines, i) && !StandsApart(lines[i], lines[i + 1], column.IsExactlyFull(lines[i + 1]), patterns);
        }

        return Join(marked, i => continues[i]);
    }

    /// <summary>Joins each line to the next where <paramref name="continues"/> says so.</summary>
    private static List<PageLine> Join(IReadOnlyList<PageLine> lines, Func<int, bool> continues)
    {
        var joined = new List<PageLine>();
        for (int i = 0; i < lines.Count;)
        {
            int end = i + 1;
            while (end < lines.Count && continues(end - 1)) end++;
            joined.Add(Glue(lines, i, end));
            i = end;
        }

        return joined;
    }

    /// <summary>A blank line or an indent begins a paragraph, whatever stands before.</summary>
    public static bool MayContinue(PageLine line) => line.BlanksBefore == 0 && !line.IsIndented;

    /// <summary>Whether the page has a blank line between paragraphs: then nothing else ends one.</summary>
    private static bool Separates(IReadOnlyList<PageLine> lines, ColumnWidth column)
    {
        var ends = Enumerable.Range(1, lines.Count - 1).Where(i => !column.IsFull(lines[i - 1])).ToList();
        return ends.Count(i => lines[i].BlanksBefore > 0) * 10 > ends.Count * 8;
    }

    /// <summary>
    /// Behind a line without comma and full stop, 本报讯 begins an article, however full the headline over it is. A full line that has
    /// a pattern of its own is a piece of a sentence about it; a few characters are the rest of a name.
    /// </summary>
    private static bool StandsApart(PageLine line, PageLine next, bool nextIsFull, LinePatterns patterns) =>
        patterns.HasAny(next.Text, nextIsFull ? Notices : Alone)
        || (!line.Text.AsSpan().ContainsAny(ColumnWidth.RunningMarks) && patterns.HasAny(next.Text, Opened))
        || (next.Text.Length > LongestRest && patterns.HasAny(line.Text, Ended) && !patterns.HasAny(line.Text, Opened));

    private static PageLine Glue(IReadOnlyList<PageLine> lines, int start, int end)
    {
        string text = lines[start].Text;
        for (int i = start + 1; i < end; i++)
        {
            // Chinese needs nothing between; two words in Latin letters need their space.
            bool words = char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(lines[i].Text[0]);
            bool space = words || lines[i - 1].SpaceBehind || lines[i].SpaceBefore;
            text += space ? " " + lines[i].Text : lines[i].Text;
        }

        return lines[start] with { Text = text };
    }
}
