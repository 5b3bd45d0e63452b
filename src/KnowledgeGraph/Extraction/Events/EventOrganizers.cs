using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Whose occasion it is: 由…主办, …承办, else the body that convenes it or that its name begins with.</summary>
internal static class EventOrganizers
{
    /// <summary>The most characters between a body and the verb, with a date or a place between them.</summary>
    private const int Reach = 26;

    private static readonly PhraseList Hosts = EventTables.Default.Phrases("host");
    private static readonly PhraseList Conveners = EventTables.Default.Phrases("convener");

    /// <param name="until">The sentence that opens the next occasion.</param>
    public static IReadOnlyList<DetailEvidence> Read(ExtractionContext context, IReadOnlyList<FramedSentence> sentences, Occasion occasion, int until)
    {
        var bodies = new List<DetailEvidence>();
        if (occasion.Kind is EventKind.Talks or EventKind.Inspection or EventKind.Visit) return bodies;
        for (int i = occasion.Sentence; i < until || i == occasion.Sentence; i++)
        {
            foreach (string verb in Hosts.Forms) Before(context, sentences[i].Span, verb, bodies, "host-verb");
        }

        if (bodies.Count > 0) return bodies;
        foreach (string verb in Conveners.Forms)
        {
            if (bodies.Count == 0) Before(context, sentences[occasion.Sentence].Span, verb, bodies, "convening-verb");
        }

        if (bodies.Count == 0 && occasion.Name is { } name) AtStartOf(context, name, bodies);
        return bodies;
    }

    /// <summary>The bodies listed before the verb in its clause, perhaps with a date or a place between.</summary>
    private static void Before(ExtractionContext context, TextSpan span, string verb, List<DetailEvidence> bodies, string rule)
    {
        string text = context.Text;
        int at = text.IndexOf(verb, span.Start, span.Length, StringComparison.Ordinal);
        if (at < 0) return;
        int end = at, insert = bodies.Count;
        for (int i = context.FirstMentionBehind(at) - 1; i >= 0 && context.Mentions[i].Span.Start >= span.Start; i--)
        {
            Mention mention = context.Mentions[i];
            if (mention.Span.End > end || (mention.Type == MentionType.Location && end == at)) continue;
            if (mention.Type != MentionType.Organization || !IsJoined(text.AsSpan(mention.Span.End, end - mention.Span.End), end == at)) break;
            Add(context, mention, bodies, insert, rule);
            end = mention.Span.Start;
        }
    }

    private static bool IsJoined(ReadOnlySpan<char> gap, bool first) =>
        first ? gap.Length <= Reach && gap.IndexOfAny("，。；：") < 0 : gap.Length <= 4 && gap.IndexOfAny("。；：") < 0;

    private static void AtStartOf(ExtractionContext context, TextSpan name, List<DetailEvidence> bodies)
    {
        for (int i = context.FirstMentionBehind(name.Start); i < context.Mentions.Count && context.Mentions[i].Span.Start <= name.Start; i++)
        {
            Mention mention = context.Mentions[i];
            if (mention.Span.Start == name.Start && mention.Type == MentionType.Organization && mention.Span.End < name.End) Add(context, mention, bodies, 0, "name-begins-with-body");
        }
    }

    private static void Add(ExtractionContext context, Mention mention, List<DetailEvidence> bodies, int at, string rule)
    {
        string surface = context.Surface(mention);
        string full = context.Names.Organization(context.Locale, surface, null) ?? surface;
        if (!bodies.Exists(body => body.Value == full)) bodies.Insert(at, new DetailEvidence(EventDetail.Organizer, full, mention.Span, rule));
    }
}
