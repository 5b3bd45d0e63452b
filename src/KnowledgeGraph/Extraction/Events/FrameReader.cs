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
        CueToken? openList = null;
        bool inSpeech = false;
        int next = 0;
        foreach (TextSpan span in context.Sentences)
        {
            while (next < people.Count && people[next].Name.Start < span.Start) next++;
            int first = next;
            while (next < people.Count && people[next].Name.Start < span.End) next++;
            PersonPhrase[] here = [.. people.Skip(first).Take(next - first).Where(person => !closed.InQuotation(person.Name))];
            List<CueToken> tokens = tables.Scan(context.Text, span, closed);
            inSpeech &= !StartsParagraph(context.Text, span);
            var walk = new SentenceWalk(context.Text, span, speaker, waiting, openList);
            List<Frame> frames = walk.Walk(tokens, here);
            MarkUnreal(context, span, frames, inSpeech && !tokens.Exists(token => token.Class == CueClass.Apart));
            bool goesOn = context.Text[span.End - 1] is '；' or ';';
            (waiting, openList) = goesOn ? (walk.Waiting, walk.OpenList) : ([], null);
            inSpeech |= walk.EndsInSpeech;
            speaker = frames.LastOrDefault(frame => frame.Subjects.Count > 0)?.Subjects[0] ?? speaker;
            sentences.Add(new FramedSentence(span, tokens, here, frames));
        }

        return sentences;
    }

    /// <summary>Marks what is announced for a day ahead, and the meetings that a speech recalls.</summary>
    /// <param name="inSpeech">Whether the sentence goes on with what someone says, by no word (会后) told to be another occasion.</param>
    private static void MarkUnreal(ExtractionContext context, TextSpan sentence, List<Frame> frames, bool inSpeech)
    {
        bool ahead = false, named = frames.Exists(frame => frame.HasPeople);
        for (int i = 0; i < frames.Count; i++)
        {
            int verb = frames[i].Verb.Span.Start;
            bool recalled = inSpeech && (frames[i].Verb.Class == CueClass.Meet || (frames[i].Verb.Class == CueClass.Convene && !named))
                && !EventDates.States(context.Text, sentence, context.Article.Date);
            ahead |= verb > sentence.Start && EventDates.LiesAhead(context.Text, new TextSpan(sentence.Start, verb), context.Article.Date);
            if (recalled || ahead) frames[i] = frames[i] with { Planned = true };
        }
    }

    private static bool StartsParagraph(string text, TextSpan sentence)
    {
        int before = sentence.Start - 1;
        while (before >= 0 && text[before] is ' ' or '　') before--;
        return before < 0 || text[before] == '\n';
    }
}
