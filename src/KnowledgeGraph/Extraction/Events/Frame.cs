using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>A verb of the tables with the people it governs and the occasion it names.</summary>
/// <param name="Subjects">Who does it, in reading order.</param>
/// <param name="Objects">Whom it is done to or with: 会见….</param>
/// <param name="Noun">The event noun that is its object or, for verbs of convening, its subject; null where there is none.</param>
/// <param name="AtOccasion">An occasion is named as the place of it before the verb: 会上, 在…论坛上.</param>
/// <param name="Planned">The sentence only announces or recalls it.</param>
internal sealed record Frame(
    CueToken Verb, IReadOnlyList<PersonPhrase> Subjects, IReadOnlyList<PersonPhrase> Objects, CueToken? Noun, bool AtOccasion, bool Planned)
{
    public bool HasPeople => Subjects.Count + Objects.Count > 0;
}

/// <summary>A sentence as the rules of attendance see it.</summary>
internal sealed record FramedSentence(TextSpan Span, IReadOnlyList<CueToken> Tokens, IReadOnlyList<PersonPhrase> People, IReadOnlyList<Frame> Frames)
{
    public bool Has(CueClass kind)
    {
        foreach (CueToken token in Tokens)
        {
            if (token.Class == kind) return true;
        }

        return false;
    }
}
