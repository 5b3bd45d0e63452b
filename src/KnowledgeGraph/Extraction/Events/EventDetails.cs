using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>The occasions of one article with their people → events: date, places, organizers. Each sentence's date is read once.</summary>
internal sealed class EventDetails(ExtractionContext context, IReadOnlyList<FramedSentence> sentences)
{
    /// <summary>How many sentences behind the opening one may still give the date.</summary>
    private const int SentencesOn = 3;

    private readonly DateOnly? _anchor = EventDates.Anchor(context.Text, context.Article.Date);
    private readonly StatedDay?[] _days = new StatedDay?[sentences.Count];

    /// <summary>For each sentence that was asked for, the nearest one up to it that states a time; -1 for none.</summary>
    private readonly int[] _statedUpTo = new int[sentences.Count];
    private int _known;

    /// <param name="until">The sentence that opens the next occasion; the number of sentences for the last.</param>
    public Event Describe(Occasion occasion, IReadOnlyList<Attendance> rows, int until)
    {
        TextSpan evidence = sentences[occasion.Sentence].Span;
        string? name = occasion.Name?.Of(context.Article.Text);
        StatedDay day = Date(occasion);
        IReadOnlyList<DetailEvidence> organizers = EventOrganizers.Read(context, sentences, occasion, until);
        IReadOnlyList<DetailEvidence> places = EventPlaces.Read(context, sentences, occasion, Values(organizers));
        var told = new List<DetailEvidence>();
        if (name is not null) told.Add(new DetailEvidence(EventDetail.Name, name, occasion.Name, "noun-phrase"));
        if (day.Date is { } date) told.Add(new DetailEvidence(EventDetail.Date, date.ToString(), day.Words, DateRule(evidence, day.Words)));
        return new Event(occasion.Kind, name, day.Date, Values(places), Values(organizers), rows, evidence, Confidence: 1, occasion.Rule) { Told = [.. told, .. places, .. organizers] };
    }

    private static IReadOnlyList<string> Values(IReadOnlyList<DetailEvidence> details) => [.. details.Select(detail => detail.Value)];

    private static string DateRule(TextSpan opening, TextSpan? words)
    {
        if (words is not { } span || opening.Contains(span)) return "date-in-sentence";
        return span.Start < opening.Start ? "date-told-before" : "date-told-later";
    }

    /// <summary>
    /// From the sentence that opens the occasion, else from those before it, else from the next ones. Where it only says 近日,
    /// a next sentence that begins with a day tells it: 习近平近日在上海考察。…… 11月2日至3日，习近平……
    /// </summary>
    private StatedDay Date(Occasion occasion)
    {
        int opening = occasion.Sentence, last = Math.Min(sentences.Count - 1, opening + SentencesOn);
        int stated = LastStatedUpTo(opening);
        for (int i = opening + 1; i <= last && stated < 0; i++)
        {
            if (Day(i).Stated) stated = i;
        }

        if (stated < 0) return default;
        return Day(stated).Date is null && stated == opening ? DayThatOpens(opening + 1, last) : Day(stated);
    }

    private int LastStatedUpTo(int index)
    {
        for (; _known <= index; _known++) _statedUpTo[_known] = Day(_known).Stated ? _known : _known == 0 ? -1 : _statedUpTo[_known - 1];
        return _statedUpTo[index];
    }

    private StatedDay Day(int index)
    {
        if (_days[index] is { } known) return known;
        StatedDay day = DayIn(sentences[index].Span);
        _days[index] = day;
        return day;
    }

    private StatedDay DayIn(TextSpan span) => new(EventDates.Find(context.Text, span, _anchor, out TextSpan? words), words);

    private StatedDay DayThatOpens(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            TextSpan span = sentences[i].Span;
            StatedDay day = DayIn(new TextSpan(span.Start, Math.Min(span.Start + 1, span.End)));
            if (day.Date is not null) return day;
        }

        return default;
    }

    /// <param name="Words">Where the sentence states a time, were it 近日; null where it states none.</param>
    private readonly record struct StatedDay(PartialDate? Date, TextSpan? Words)
    {
        public bool Stated => Words is not null;
    }
}
