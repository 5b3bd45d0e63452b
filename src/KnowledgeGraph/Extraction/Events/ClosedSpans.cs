using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Where no cue word counts: inside names of people, titles and bodies, and inside what someone is quoted to say.</summary>
internal static class ClosedSpans
{
    /// <summary>A quotation this long with a clause mark in it is speech; a shorter one is a name or a label.</summary>
    private const int ShortestSpeech = 16;

    /// <summary>In order, without overlap.</summary>
    public static IReadOnlyList<TextSpan> Of(ExtractionContext context)
    {
        List<TextSpan> speech = Speech(context.Text);
        var closed = new List<TextSpan>(speech);
        foreach (Mention mention in context.Mentions)
        {
            if (mention.Type != MentionType.Location && !speech.Exists(quote => quote.Contains(mention.Span))) closed.Add(mention.Span);
        }

        closed.Sort();
        return closed;
    }

    public static bool InQuotation(IReadOnlyList<TextSpan> closed, TextSpan name)
    {
        foreach (TextSpan span in closed)
        {
            if (span.Start > name.Start) return false;
            if (span.Contains(name) && span.Length > name.Length) return true;
        }

        return false;
    }

    private static List<TextSpan> Speech(string text)
    {
        var spans = new List<TextSpan>();
        for (int open = text.IndexOf('“', StringComparison.Ordinal); open >= 0; open = text.IndexOf('“', open + 1))
        {
            int close = text.IndexOf('”', open);
            if (close < 0) break;
            bool clauses = text.AsSpan(open, close - open).IndexOfAny("，。！？；") >= 0;
            if (close - open >= ShortestSpeech && clauses) spans.Add(new TextSpan(open, close + 1));
            open = close;
        }

        return spans;
    }
}
