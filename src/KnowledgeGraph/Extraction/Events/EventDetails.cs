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
        string? name = occasion.Name?.Of(context.Article.Text);
        (PartialDate? date, TextSpan? words) = Date(context, sentences, occasion);
        IReadOnlyList<DetailEvidence> organizers = EventOrganizers.Read(context, sentences, occasion);
        IReadOnlyList<DetailEvidence> places = EventPlaces.Read(context, sentences, occasion, Values(organizers));
        var told = new List<DetailEvidence>();
        if (name is not null) told.Add(new DetailEvidence(EventDetail.Name, name, occasion.Name, "noun-phrase"));
        if (date is { } day) told.Add(new DetailEvidence(EventDetail.Date, day.ToString(), words, DateRule(evidence, words)));
        return new Event(occasion.Kind, name, date, Values(places), Values(organizers), rows, evidence, Confidence(occasion), occasion.Rule) { Told = [.. told, .. places, .. organizers] };
    }

    private static IReadOnlyList<string> Values(IReadOnlyList<DetailEvidence> details) => [.. details.Select(detail => detail.Value)];

    private static string DateRule(TextSpan opening, TextSpan? words)
    {
        if (words is not { } span || opening.Contains(span)) return "date-in-sentence";
        return span.Start < opening.Start ? "date-told-before" : "date-told-later";
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
    private static (PartialDate? Date, TextSpan? Words) Date(ExtractionContext context, IReadOnlyList<FramedSentence> sentences, Occasion occasion)
    {
        DateOnly? anchor = EventDates.Anchor(context.Text, context.Article.Date);
        IEnumerable<int> back = Enumerable.Range(0, occasion.Sentence + 1).Reverse();
        IEnumerable<int> on = Enumerable.Range(occasion.Sentence + 1, Math.Min(SentencesOn, sentences.Count - occasion.Sentence - 1));
        foreach (int index in back.Concat(on))
        {
            PartialDate? date = EventDates.Find(context.Text, sentences[index].Span, anchor, out TextSpan? words);
            if (words is null) continue;
            return date is null && index == occasion.Sentence ? DayThatOpens(context.Text, sentences, on, anchor) : (date, words);
        }

        return default;
    }

    private static (PartialDate? Date, TextSpan? Words) DayThatOpens(string text, IReadOnlyList<FramedSentence> sentences, IEnumerable<int> candidates, DateOnly? anchor)
    {
        foreach (TextSpan span in candidates.Select(index => sentences[index].Span))
        {
            PartialDate? date = EventDates.Find(text, new TextSpan(span.Start, Math.Min(span.Start + 1, span.End)), anchor, out TextSpan? words);
            if (date is not null) return (date, words);
        }

        return default;
    }
}
