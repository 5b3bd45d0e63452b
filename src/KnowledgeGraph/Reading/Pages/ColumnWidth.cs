namespace KnowledgeGraph.Reading.Pages;

/// <summary>
/// The column a page was broken at. It shows itself: many lines are as long as the column and stop inside a sentence, the next
/// line following at once; and hardly any running text is longer.
/// </summary>
/// <param name="Width">In units of <paramref name="Unit"/>.</param>
/// <param name="Unit">1: characters; 2: columns of a terminal, of which a hanzi takes two.</param>
internal readonly record struct ColumnWidth(int Width, int Unit)
{
    private const int MinWidth = 10;
    private const int MaxWidth = 60;
    private const int FewestBreaks = 4;
    public const string RunningMarks = "，,。；";

    /// <summary>The last word of a note to a photograph: 记者 李明 摄.</summary>
    private const char PhotoCredit = '摄';

    private const string SentenceEnds = "。！？!?…）)】：";
    private const string QuoteEnds = "”』";
    private const string QuotedEnds = "。！？!?…";

    /// <summary>A mark that may not begin a line makes the line before one character longer or shorter.</summary>
    private int Tolerance => Unit;

    /// <summary>The column of these lines; null where they were not broken at one.</summary>
    public static ColumnWidth? Of(IReadOnlyList<PageLine> lines)
    {
        (ColumnWidth Column, int Weight) best = (default, 0);
        for (int unit = 1; unit <= 2; unit++)
        {
            int[] lengths = [.. lines.Select(line => LengthOf(line, unit))];
            foreach (int width in lengths.Distinct().Where(length => length >= MinWidth * unit && length <= MaxWidth * unit).Order())
            {
                var column = new ColumnWidth(width, unit);
                int weight = column.Weigh(lines, lengths);
                if (weight > best.Weight) best = (column, weight);
            }
        }

        return best.Weight >= FewestBreaks ? best.Column : null;
    }

    /// <summary>Whether a line reaches the column. One that is far longer was not broken there.</summary>
    public bool IsFull(PageLine line) => Math.Abs(LengthOf(line, Unit) - Width) <= Tolerance;

    /// <summary>Whether a line is longer than the column.</summary>
    public bool IsLonger(PageLine line) => LengthOf(line, Unit) > Width + Tolerance;

    /// <summary>Whether a line fills the column to its last character.</summary>
    public bool IsExactlyFull(PageLine line) => IsFull(line) && LengthOf(line, Unit) >= Width;

    /// <summary>
    /// Whether <paramref name="next"/> goes on with the paragraph of <paramref name="line"/>. A sentence may end just at the column:
    /// then the next line goes on only if it is running text too.
    /// </summary>
    public bool Continues(PageLine line, PageLine next)
    {
        if (!IsFull(line) || !Unwrapping.MayContinue(next)) return false;
        bool ends = EndsSentence(line);
        return !ends || (IsExactlyFull(line) && (IsFull(next) || IsRunning(next)));
    }

    /// <summary>Whether a sentence, or what is quoted of one, ends with the line; a word in quotation marks ends none.</summary>
    public static bool EndsSentence(PageLine line) =>
        SentenceEnds.Contains(line.Text[^1], StringComparison.Ordinal)
        || (line.Text.Length > 1 && QuoteEnds.Contains(line.Text[^1], StringComparison.Ordinal) && QuotedEnds.Contains(line.Text[^2], StringComparison.Ordinal));

    /// <summary>Whether a line reads as a piece of running text: its marks, its end, or a list of words tell.</summary>
    public static bool IsRunning(PageLine line) =>
        line.Text.AsSpan().ContainsAny(RunningMarks) || EndsSentence(line) || line.Text[^1] is PhotoCredit or '、' || line.Text.Count(c => c == '、') > 1;

    private static int LengthOf(PageLine line, int unit)
    {
        int indent = line.IsIndented ? 2 * unit : line.SpaceBefore ? 1 : 0;
        int text = unit == 1 ? line.Text.Length : line.Text.Sum(c => c < 0x1100 ? 1 : 2);
        return indent + text + (line.SpaceBehind ? 1 : 0);
    }

    /// <summary>Breaks inside a sentence at this column, exact ones counted double; 0 where too much speaks against it.</summary>
    private int Weigh(IReadOnlyList<PageLine> lines, int[] lengths)
    {
        int exact = 0, near = 0, closed = 0, longer = 0, running = 0;
        for (int i = 0; i < lines.Count; i++)
        {
            bool isRunning = lines[i].Text.AsSpan().ContainsAny(RunningMarks);
            running += isRunning ? 1 : 0;
            if (lengths[i] > Width + Tolerance) longer += isRunning ? 1 : 0;
            else if (lengths[i] >= Width - Tolerance && i + 1 < lines.Count && Unwrapping.MayContinue(lines[i + 1]))
            {
                if (EndsSentence(lines[i])) closed++;
                else if (lengths[i] == Width) exact++;
                else near++;
            }
        }

        int open = exact + near;
        return longer * 4 > open || closed > open || open * 4 < running ? 0 : (2 * exact) + near - (4 * longer);
    }
}
