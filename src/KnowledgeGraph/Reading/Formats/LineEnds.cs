namespace KnowledgeGraph.Reading.Formats;

/// <summary>One line end for all: <c>\n</c>.</summary>
internal static class LineEnds
{
    public static string Normalize(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
}
