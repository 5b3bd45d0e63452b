using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Whose occasion it is: 由…主办, …承办, or the body that convenes it.</summary>
internal static class EventOrganizers
{
    private static readonly PhraseList Hosts = EventTables.Default.Phrases("host");
    private static readonly PhraseList Conveners = EventTables.Default.Phrases("convener");

    public static IReadOnlyList<string> Read(ExtractionContext context, IReadOnlyList<FramedSentence> sentences, Occasion occasion)
    {
        var bodies = new List<string>();
        foreach (int index in Enumerable.Range(0, sentences.Count))
        {
            if (index < occasion.Sentence) continue;
            TextSpan span = sentences[index].Span;
            foreach (string verb in Hosts.Forms) Before(context, span, verb, bodies);
        }

        if (bodies.Count > 0) return bodies;
        foreach (string verb in Conveners.Forms) Before(context, sentences[occasion.Sentence].Span, verb, bodies);
        return bodies;
    }

    /// <summary>The bodies listed directly before the verb, perhaps with a date or place between.</summary>
    private static void Before(ExtractionContext context, TextSpan span, string verb, List<string> bodies)
    {
        string text = context.Text;
        int at = text.IndexOf(verb, span.Start, span.Length, StringComparison.Ordinal);
        if (at < 0) return;
        int end = at, insert = bodies.Count;
        for (int i = context.Mentions.Count - 1; i >= 0; i--)
        {
            Mention mention = context.Mentions[i];
            if (mention.Span.End > at || mention.Span.Start < span.Start) continue;
            ReadOnlySpan<char> gap = text.AsSpan(mention.Span.End, end - mention.Span.End);
            bool joined = mention.Type == MentionType.Organization && gap.Length <= 8 && gap.IndexOfAny("。；：") < 0 && (gap.IndexOf('，') < 0 || gap.Length == 1);
            if (!joined) break;
            string surface = context.Surface(mention);
            string full = context.Names.Organization(context.Locale, surface, null) ?? surface;
            if (!bodies.Contains(full, StringComparer.Ordinal)) bodies.Insert(insert, full);
            end = mention.Span.Start;
        }
    }
}
