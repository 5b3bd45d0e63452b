using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>
/// Article → frames, sentence by sentence. People gather before a verb and are its subjects, through coordination (出席会议并讲话)
/// and lists, until a new person follows a verb; prepositions and verbs with a personal object make exceptions.
/// </summary>
internal sealed class FrameReader(EventTables tables)
{
    public List<FramedSentence> Read(ExtractionContext context, IReadOnlyList<PersonPhrase> people)
    {
        ClosedSpans closed = ClosedSpans.Of(context);
        var sentences = new List<FramedSentence>();
        PersonPhrase? speaker = null;
        IReadOnlyList<PersonPhrase> waiting = [];
        int next = 0;
        foreach (TextSpan span in context.Sentences)
        {
            while (next < people.Count && people[next].Name.Start < span.Start) next++;
            int first = next;
            while (next < people.Count && people[next].Name.Start < span.End) next++;
            PersonPhrase[] here = [.. people.Skip(first).Take(next - first).Where(person => !closed.InQuotation(person.Name))];
            List<CueToken> tokens = tables.Scan(context.Text, span, closed);
            var walk = new SentenceWalk(context.Text, span, speaker, waiting);
            List<Frame> frames = walk.Walk(tokens, here);
            waiting = context.Text[span.End - 1] is '；' or ';' ? walk.Waiting : [];
            speaker = frames.LastOrDefault(frame => frame.Subjects.Count > 0)?.Subjects[0] ?? speaker;
            sentences.Add(new FramedSentence(span, tokens, here, frames));
        }

        return sentences;
    }
}
