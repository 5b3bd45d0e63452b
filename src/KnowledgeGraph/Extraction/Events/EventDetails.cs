using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>An occasion with its people → the event: date, places, organizers.</summary>
internal static class EventDetails
{
    public static Event Describe(ExtractionContext context, IReadOnlyList<FramedSentence> sentences, Occasion occasion, IReadOnlyList<Attendance> rows)
    {
        TextSpan evidence = sentences[occasion.Sentence].Span;
        return new Event(
            occasion.Kind, occasion.NameText, Date(context, sentences, occasion), EventPlaces.Read(context, sentences, occasion), EventOrganizers.Read(context, sentences, occasion), rows, evidence, 0.8, occasion.Rule);
    }

    /// <summary>From the sentence that opens the occasion, else from those before it.</summary>
    private static PartialDate? Date(ExtractionContext context, IReadOnlyList<FramedSentence> sentences, Occasion occasion)
    {
        for (int i = occasion.Sentence; i >= 0; i--)
        {
            PartialDate? date = EventDates.First(context.Text, sentences[i].Span, context.Article.Date, out bool stated);
            if (stated) return date;
        }

        return null;
    }
}
