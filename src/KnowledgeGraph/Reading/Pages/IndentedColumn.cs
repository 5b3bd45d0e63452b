namespace KnowledgeGraph.Reading.Pages;

/// <summary>
/// The column of a page whose paragraphs are indented: there a paragraph is an indented line and what goes on behind its full lines.
/// Lines of one column differ in length, because numbers and marks are not torn: a line is full if the next one's first word had no
/// room in it. How wide digits are is not known; they are taken as between half a hanzi and one.
/// </summary>
internal readonly record struct IndentedColumn(int Width)
{
    private const int MinWidth = 10;
    private const int MaxWidth = 60;

    /// <summary>Fewest lines broken inside a sentence.</summary>
    private const int FewestBreaks = 4;

    private const int FewestParagraphs = 2;

    /// <summary>Marks that may hang over the column's edge.</summary>
    private const int Overhang = 2;

    /// <summary>Characters that may lack where a sentence goes on: names are not torn either.</summary>
    private const int Slack = 2;

    private const int IndentLength = 2;

    /// <summary>Marks that may not begin a line: the word before goes with them.</summary>
    private const string Closers = "，。、；：！？”’）》」』】…%％";

    /// <summary>Marks that may not end a line: they go with the word behind.</summary>
    private const string Openers = "“‘（《「『【";

    /// <summary>The column of these lines; null where paragraphs are not indented or lines not broken at one.</summary>
    public static IndentedColumn? Of(IReadOnlyList<PageLine> lines)
    {
        int[] breaks = [.. Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Where(i => IsBreak(lines, i))];
        int[] plain = [.. breaks.Where(i => !lines[i].Text.Any(char.IsAscii)).Select(i => LongestOf(lines[i]))];
        if (breaks.Length < FewestBreaks || plain.Length == 0) return null;
        int width = plain.GroupBy(length => length).OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key).First().Key;
        if (width is < MinWidth or > MaxWidth) return null;
        var column = new IndentedColumn(width);
        return column.Holds(lines, breaks) ? column : null;
    }

    /// <summary>Whether <paramref name="line"/> fills the column to its last character.</summary>
    public bool IsExactlyFull(PageLine line) => LongestOf(line) == Width;

    /// <summary>Whether <paramref name="line"/> is longer than the column.</summary>
    public bool IsLonger(PageLine line) => ShortestOf(line) > Width + Overhang;

    /// <summary>
    /// Whether line <paramref name="i"/> + 1 goes on with the paragraph of line <paramref name="i"/>. Where a sentence ends just at the
    /// column, the next line goes on only if it is running text, or as full as the one behind it: headlines hardly ever are.
    /// </summary>
    public bool Continues(IReadOnlyList<PageLine> lines, int i)
    {
        if (i + 1 >= lines.Count || !Unwrapping.MayContinue(lines[i + 1])) return false;
        if (!ColumnWidth.EndsSentence(lines[i])) return IsFull(lines[i], lines[i + 1], Slack);
        if (!IsFull(lines[i], lines[i + 1])) return false;
        PageLine next = lines[i + 1];
        if (ColumnWidth.IsRunning(next)) return true;
        if (i + 2 >= lines.Count || !Unwrapping.MayContinue(lines[i + 2]) || !IsFull(next, lines[i + 2])) return false;
        return ColumnWidth.IsRunning(lines[i + 2]) || (i + 3 < lines.Count && IsFull(lines[i + 2], lines[i + 3]));
    }

    /// <summary>Whether the first word of <paramref name="next"/> had no room behind <paramref name="line"/>.</summary>
    private bool IsFull(PageLine line, PageLine next, int slack = 0) =>
        LongestOf(line) + FirstWordOf(next.Text) + slack > Width && ShortestOf(line) <= Width + Overhang;

    private bool Holds(IReadOnlyList<PageLine> lines, int[] breaks)
    {
        var column = this;
        int full = breaks.Count(i => column.IsFull(lines[i], lines[i + 1]));
        int longer = lines.Count(line => column.IsLonger(line) && line.Text.AsSpan().ContainsAny(ColumnWidth.RunningMarks));
        int paragraphs = breaks.Count(i => lines[i].IsIndented);
        int others = breaks.Count(i => !lines[i].IsIndented && (i == 0 || !column.Continues(lines, i - 1)));
        return full * 10 >= breaks.Length * 8 && longer * 10 <= breaks.Length && paragraphs >= FewestParagraphs && paragraphs >= others * 2;
    }

    /// <summary>Whether the line stops inside a sentence that holds running text, and the next follows at the margin.</summary>
    private static bool IsBreak(IReadOnlyList<PageLine> lines, int i) =>
        Unwrapping.MayContinue(lines[i + 1]) && !ColumnWidth.EndsSentence(lines[i])
        && (lines[i].IsIndented || lines[i].Text.AsSpan().ContainsAny(ColumnWidth.RunningMarks));

    /// <summary>Characters up to where the line could have been broken: a number or Latin word whole, marks with their neighbours.</summary>
    private static int FirstWordOf(string text)
    {
        int end = 0;
        while (end < text.Length - 1 && Openers.Contains(text[end], StringComparison.Ordinal)) end++;
        bool latin = IsLatin(text[end]);
        end++;
        while (latin && end < text.Length && IsLatin(text[end])) end++;
        while (end < text.Length && Closers.Contains(text[end], StringComparison.Ordinal)) end++;
        return end;
    }

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or ',' or '-' or '%' or '/';

    private static int LongestOf(PageLine line) => MarginOf(line) + line.Text.Length;

    private static double ShortestOf(PageLine line) => MarginOf(line) + line.Text.Sum(c => char.IsAscii(c) ? 0.5 : 1);

    private static int MarginOf(PageLine line) => (line.IsIndented ? IndentLength : line.SpaceBefore ? 1 : 0) + (line.SpaceBehind ? 1 : 0);
}
