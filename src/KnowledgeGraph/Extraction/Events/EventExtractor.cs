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
        foreach (Occasion occasion in occasions)
        {
            IReadOnlyList<Attendance> rows = attendance.Read(occasion);
            if (rows.Count > 0) events.Add(EventDetails.Describe(context, sentences, occasion, rows));
        }

        return events;
    }
}
