using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Where an occasion was held: 在聊举行, 在人民大会堂会见, and the places an inspection went to.</summary>
internal static class EventPlaces
{
    private static readonly PhraseList Joiners = EventTables.Default.Phrases("place-joiner");
    private static readonly PhraseList Going = EventTables.Default.Phrases("place-verb");

    public static IReadOnlyList<string> Read(ExtractionContext context, IReadOnlyList<FramedSentence> sentences, Occasion occasion)
    {
        bool goes = occasion.Kind is EventKind.Inspection or EventKind.Visit;
        var places = new List<string>();
        foreach (int index in occasion.Sentences.Prepend(occasion.Sentence).Distinct())
        {
            if (places.Count > 0 && !goes) break;
            Collect(context, sentences[index].Span, occasion, goes, places);
        }

        return places;
    }

    private static void Collect(ExtractionContext context, TextSpan sentence, Occasion occasion, bool goes, List<string> places)
    {
        string text = context.Text;
        bool open = false;
        int end = -1;
        foreach (Mention mention in context.Mentions)
        {
            if (mention.Span.End <= sentence.Start) continue;
            if (mention.Span.Start >= sentence.End || (occasion.Name is { } name && name.Start <= mention.Span.Start && places.Count > 0)) break;
            bool venue = mention.Type == MentionType.Location || (goes && mention.Type == MentionType.Organization);
            if (!venue || (occasion.Name is { } named && named.Contains(mention.Span)))
            {
                open = false;
                continue;
            }

            int gap = open && mention.Span.Start >= end ? end : -1;
            bool listed = gap >= 0 && (gap == mention.Span.Start || Joiners.Has(text.AsSpan(gap, mention.Span.Start - gap)));
            open = listed || IsPlaced(text, sentence.Start, mention.Span.Start, goes);
            if (open) Add(context, mention, places);
            end = mention.Span.End;
        }
    }

    private static void Add(ExtractionContext context, Mention mention, List<string> places)
    {
        string surface = context.Surface(mention);
        string full = mention.Type == MentionType.Organization
            ? context.Names.Organization(context.Locale, surface, null) ?? surface
            : context.Names.Place(context.Locale, surface);
        if (!places.Contains(full, StringComparer.Ordinal)) places.Add(full);
    }

    private static bool IsPlaced(string text, int from, int start, bool goes)
    {
        ReadOnlySpan<char> before = text.AsSpan(from, start - from);
        if (before.EndsWith("在", StringComparison.Ordinal) || before.EndsWith("在我校", StringComparison.Ordinal)) return true;
        return goes && Going.Ends(before);
    }
}
