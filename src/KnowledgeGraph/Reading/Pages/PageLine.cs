namespace KnowledgeGraph.Reading.Pages;

/// <summary>A line of a page: one headline, one paragraph, one note. Never blank.</summary>
/// <param name="Text">Without the spaces around it.</param>
/// <param name="IsIndented">Whether it began with at least a full-width space, two spaces or a tab.</param>
/// <param name="BlanksBefore">Blank lines between it and the line before.</param>
internal sealed record PageLine(string Text, bool IsIndented, int BlanksBefore)
{
    /// <summary>One space before the text, which is no indent: where a line was broken at a column, it belongs to the text.</summary>
    public bool SpaceBefore { get; init; }

    /// <summary>A space behind the text.</summary>
    public bool SpaceBehind { get; init; }

    /// <summary>Whether it was broken at the page's column, so that its text goes on in the next line without a space.</summary>
    public bool IsBroken { get; init; }

    /// <summary>White space as pages have it: also byte order marks, no-break and zero-width spaces.</summary>
    private static ReadOnlySpan<char> Spaces => " \t\r\f\v\u3000\u00A0\u200B\u2002\u2003\uFEFF\u0085\u2028\u2029";

    /// <summary>The lines of a text, line ends <c>\n</c>, as they are printed.</summary>
    public static IReadOnlyList<PageLine> Split(string text)
    {
        var lines = new List<PageLine>();
        int blanks = 0;
        foreach (Range range in text.AsSpan().Split('\n'))
        {
            ReadOnlySpan<char> raw = text.AsSpan(range);
            ReadOnlySpan<char> trimmed = raw.Trim(Spaces);
            if (trimmed.IsEmpty)
            {
                blanks++;
                continue;
            }

            ReadOnlySpan<char> margin = raw[..raw.IndexOf(trimmed[0])];
            bool indented = margin.Length > 1 || margin is "\u3000" or "\t";
            lines.Add(new PageLine(trimmed.ToString(), indented, blanks)
            {
                SpaceBefore = margin is " ",
                SpaceBehind = raw[^1] is ' ' or '\u3000',
            });
            blanks = 0;
        }

        return lines;
    }
}
