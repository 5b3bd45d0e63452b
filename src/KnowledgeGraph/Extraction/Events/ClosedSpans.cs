using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Where no cue word counts: inside names of people, titles and bodies, and inside what someone is quoted to say. In order, without overlap.</summary>
internal sealed class ClosedSpans
{
    /// <summary>A quotation this long with a clause mark in it is speech; a shorter one is a name or a label.</summary>
    private const int ShortestSpeech = 16;

    private readonly List<TextSpan> _spans;

    private ClosedSpans(List<TextSpan> spans) => _spans = spans;

    public int Count => _spans.Count;

    public TextSpan this[int index] => _spans[index];

    public static ClosedSpans None { get; } = new([]);

    public static ClosedSpans Of(ExtractionContext context)
    {
        List<TextSpan> speech = Speech(context.Text);
        var closed = new List<TextSpan>(speech.Count + context.Mentions.Count);
        int next = 0;
        foreach (Mention mention in context.Mentions)
        {
            while (next < speech.Count && speech[next].End <= mention.Span.Start) closed.Add(speech[next++]);
            bool quoted = next < speech.Count && speech[next].Overlaps(mention.Span);
            if (!quoted && mention.Type != MentionType.Location) closed.Add(mention.Span);
        }

        closed.AddRange(speech.Skip(next));
        return new ClosedSpans(closed);
    }

    public static ClosedSpans Of(params IEnumerable<TextSpan> spans) => new([.. spans]);

    /// <summary>The index of the first span that ends behind <paramref name="position"/>; the count where none does.</summary>
    public int FirstBehind(int position)
    {
        int low = 0, high = _spans.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_spans[middle].End > position) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    /// <summary>Whether the name stands inside quoted speech.</summary>
    public bool InQuotation(TextSpan name)
    {
        int index = FirstBehind(name.Start);
        return index < _spans.Count && _spans[index].Contains(name) && _spans[index].Length > name.Length;
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
