namespace KnowledgeGraph.Reading.Formats;

/// <summary>Tells the format of standard input or of a file without a known extension from its first characters.</summary>
internal static class FormatSniffer
{
    private static readonly string[] HtmlStarts = ["<!doctype", "<html", "<head", "<body", "<meta", "<?xml"];

    public static InputFormat Sniff(string head)
    {
        ReadOnlySpan<char> start = head.AsSpan().TrimStart();
        if (start.StartsWith('{')) return InputFormat.JsonLines;
        foreach (string html in HtmlStarts)
        {
            if (start.StartsWith(html, StringComparison.OrdinalIgnoreCase)) return InputFormat.Html;
        }

        int end = start.IndexOf('\n');
        ReadOnlySpan<char> firstLine = (end < 0 ? start : start[..end]).Trim();
        if (firstLine.StartsWith("# ", StringComparison.Ordinal) || firstLine.SequenceEqual("---")) return InputFormat.Markdown;
        return CsvColumns.LooksLikeHeader(firstLine.ToString()) ? InputFormat.Csv : InputFormat.Text;
    }
}
