using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>An occasion with its people → the event: date, places, organizers.</summary>
internal static class EventDetails
{
    /// <summary>How many sentences behind the opening one may still give the date.</summary>
    private const int SentencesOn = 3;

    public static Event Describe(ExtractionContext context, IReadOnlyList<FramedSentence> sentences, Occasion occasion, IReadOnlyList<Attendance> rows)
    {
        TextSpan evidence = sentences[occasion.Sentence].Span;
        IReadOnlyList<string> organizers = EventOrganizers.Read(context, sentences, occasion);
        IReadOnlyList<string> places = EventPlaces.Read(context, sentences, occasion, organizers);
        return new Event(
            occasion.Kind, occasion.Name?.Of(context.Article.Text), Date(context, sentences, occasion), places, organizers, rows, evidence, Confidence(occasion), occasion.Rule);
    }

    /// <summary>Named occasions are surer than acts that only imply one.</summary>
    private static double Confidence(Occasion occasion) => (occasion.NameText, occasion.Rule) switch
    {
        (not null, _) => 0.9,
        (_, "talks" or "talks-each" or "inspection") => 0.85,
        _ => 0.7,
    };

    /// <summary>
    /// From the sentence that opens the occasion, else from those before it, else from the next ones. Where it only says 近日,
    /// a next sentence that begins with a day tells it: 习近平近日在上海考察。…… 11月2日至3日，习近平……
    /// </summary>
    private static PartialDate? Date(ExtractionContext context, IReadOnlyList<FramedSentence> sentences, Occasion occasion)
    {
        DateOnly? anchor = EventDates.Anchor(context.Text, context.Article.Date);
        IEnumerable<int> back = Enumerable.Range(0, occasion.Sentence + 1).Reverse();
        IEnumerable<int> on = Enumerable.Range(occasion.Sentence + 1, Math.Min(SentencesOn, sentences.Count - occasion.Sentence - 1));
        foreach (int index in back.Concat(on))
        {
            PartialDate? date = EventDates.First(context.Text, sentences[index].Span, anchor, out bool stated);
            if (stated) return date ?? (index == occasion.Sentence ? DayThatOpens(context.Text, sentences, on, anchor) : null);
        }

        return null;
    }

    private static PartialDate? DayThatOpens(string text, IReadOnlyList<FramedSentence> sentences, IEnumerable<int> candidates, DateOnly? anchor) =>
        candidates.Select(index => sentences[index].Span)
            .Select(span => EventDates.First(text, new TextSpan(span.Start, Math.Min(span.Start + 1, span.End)), anchor, out _))
            .FirstOrDefault(date => date is not null);
}
