namespace KnowledgeGraph.Extraction.Events;

/// <summary>Article → the occasions it reports with their people: phrases → frames → occasions → attendance.</summary>
internal sealed class EventExtractor
{
    private readonly PersonPhrases _phrases = new(EventTables.Default);
    private readonly FrameReader _frames = new(EventTables.Default);

    public IReadOnlyList<Event> Extract(ExtractionContext context, IReadOnlyList<BylineEntry> byline)
    {
        List<PersonPhrase> people = _phrases.Read(context, byline);
        if (people.Count == 0) return [];
        List<FramedSentence> sentences = _frames.Read(context, people);
        IReadOnlyList<Occasion> occasions = OccasionGrouper.Group(context.Text, sentences, RoundUps.Items(context));
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (PersonPhrase person in people.Where(person => person.Use != PersonUse.None)) first.TryAdd(person.Person, person.Name.Start);
        var attendance = new AttendanceReader(first, sentences);
        var events = new List<Event>();
        var details = new EventDetails(context, sentences);
        for (int i = 0; i < occasions.Count; i++)
        {
            IReadOnlyList<Attendance> rows = attendance.Read(occasions[i]);
            int until = i + 1 < occasions.Count ? occasions[i + 1].Sentence : sentences.Count;
            if (rows.Count > 0) events.Add(details.Describe(occasions[i], rows, until));
        }

        return events;
    }
}
