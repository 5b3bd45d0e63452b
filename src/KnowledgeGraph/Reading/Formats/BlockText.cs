using System.Text;
using AngleSharp.Dom;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>The text of an element as it is laid out: one line for each block or line break, white space as a browser shows it.</summary>
internal static class BlockText
{
    /// <summary>Elements nested deeper than any real page's are taken as plain text.</summary>
    private const int MaxDepth = 256;

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "blockquote", "br", "center", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "form", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "tbody", "td", "th", "tr", "ul",
    };

    /// <summary>The lines that are not blank, trimmed.</summary>
    public static IReadOnlyList<string> Lines(IElement element)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        Walk(element, line, lines, 0);
        Break(line, lines);
        return lines;
    }

    private static void Walk(INode node, StringBuilder line, List<string> lines, int depth)
    {
        if (depth > MaxDepth)
        {
            Append(node.TextContent, line);
            return;
        }

        foreach (INode child in node.ChildNodes)
        {
            if (child is IText text) Append(text.Data, line);
            if (child is not IElement element) continue;
            bool block = Blocks.Contains(element.LocalName);
            if (block) Break(line, lines);
            Walk(element, line, lines, depth + 1);
            if (block) Break(line, lines);
        }
    }

    /// <summary>Runs of ASCII white space are one space, and none beside another or between two hanzi where the source was merely broken.</summary>
    private static void Append(string text, StringBuilder line)
    {
        foreach (char c in text)
        {
            if (c is '\u200B' or '\uFEFF') continue;
            bool blank = c is ' ' or '\n' or '\r' or '\t' or '\f';
            if (!blank) line.Append(c == '\u00A0' ? ' ' : c);
            else if (line.Length > 0 && line[^1] != ' ' && (c == ' ' || char.IsAscii(line[^1]))) line.Append(' ');
        }
    }

    private static void Break(StringBuilder line, List<string> lines)
    {
        string text = line.ToString().Trim(' ', '\u3000', '\t');
        if (text.Length > 0) lines.Add(text);
        line.Clear();
    }
}
