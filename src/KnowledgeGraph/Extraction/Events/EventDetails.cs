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
        IReadOnlyList<string> organizers = EventOrganizers.Read(context, sentences, occasion, until);
        IReadOnlyList<string> places = EventPlaces.Read(context, sentences, occasion, organizers);
        return new Event(
            occasion.Kind, occasion.Name?.Of(context.Article.Text), Date(occasion), places, organizers, rows, sentences[occasion.Sentence].Span, Confidence: 1, occasion.Rule);
    }

    /// <summary>
    /// From the sentence that opens the occasion, else from those before it, else from the next ones. Where it only says 近日,
    /// a next sentence that begins with a day tells it: 习近平近日在上海考察。…… 11月2日至3日，习近平……
    /// </summary>
    private PartialDate? Date(Occasion occasion)
    {
        int opening = occasion.Sentence, last = Math.Min(sentences.Count - 1, opening + SentencesOn);
        int stated = LastStatedUpTo(opening);
        for (int i = opening + 1; i <= last && stated < 0; i++)
        {
            if (Day(i).Stated) stated = i;
        }

        if (stated < 0) return null;
        return Day(stated).Date ?? (stated == opening ? DayThatOpens(opening + 1, last) : null);
    }

    private int LastStatedUpTo(int index)
    {
        for (; _known <= index; _known++) _statedUpTo[_known] = Day(_known).Stated ? _known : _known == 0 ? -1 : _statedUpTo[_known - 1];
        return _statedUpTo[index];
    }

    private StatedDay Day(int index)
    {
        if (_days[index] is { } known) return known;
        PartialDate? date = EventDates.First(context.Text, sentences[index].Span, _anchor, out bool stated);
        StatedDay day = new(date, stated);
        _days[index] = day;
        return day;
    }

    private PartialDate? DayThatOpens(int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            TextSpan span = sentences[i].Span;
            if (EventDates.First(context.Text, new TextSpan(span.Start, Math.Min(span.Start + 1, span.End)), _anchor, out _) is { } date) return date;
        }

        return null;
    }

    /// <param name="Stated">Whether the sentence states a time at all, were it 近日.</param>
    private readonly record struct StatedDay(PartialDate? Date, bool Stated);
}
