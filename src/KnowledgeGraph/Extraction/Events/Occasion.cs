using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>An occasion while its article is being read: what was said of it so far. Lives inside one call of the grouper.</summary>
internal sealed class Occasion(EventKind kind, int sentence, string rule)
{
    public EventKind Kind { get; set; } = kind;

    /// <summary>Index of the sentence that opened it.</summary>
    public int Sentence { get; } = sentence;

    public string Rule { get; } = rule;

    /// <summary>The span in the text that names it; null while nothing does.</summary>
    public TextSpan? Name { get; set; }

    public string? NameText { get; set; }

    /// <summary>The verb that opened it: its sentence tells place and organizer.</summary>
    public CueToken? Opener { get; set; }

    /// <summary>An inspection with a meeting, report or discussion in it.</summary>
    public bool HasMeeting { get; set; }

    public List<(int Sentence, Frame Frame)> Frames { get; } = [];

    public List<int> Sentences { get; } = [];

    public HashSet<string> People { get; } = new(StringComparer.Ordinal);

    public void Add(int sentence, Frame frame)
    {
        Frames.Add((sentence, frame));
        if (Sentences.Count == 0 || Sentences[^1] != sentence) Sentences.Add(sentence);
        if (frame.Verb.Class is CueClass.Say or CueClass.Quote) return;
        foreach (PersonPhrase person in frame.Subjects) People.Add(person.Person);
        foreach (PersonPhrase person in frame.Objects) People.Add(person.Person);
    }
}
