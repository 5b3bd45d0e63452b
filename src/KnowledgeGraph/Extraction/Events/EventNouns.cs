namespace KnowledgeGraph.Extraction.Events;

/// <summary>Which event noun a verb is about.</summary>
internal static class EventNouns
{
    private static readonly PhraseList SessionParts = EventTables.Default.Phrases("session-part");

    /// <summary>The last noun of the run behind the verb in its clause; for verbs of convening else the one before it. Null where there is none.</summary>
    public static CueToken? For(string text, List<CueToken> tokens, int verb, PersonPhrase? lastPerson)
    {
        CueToken? found = null;
        for (int i = verb + 1; i < tokens.Count; i++)
        {
            if (HasClauseMark(text, (found ?? tokens[verb]).Span.End, tokens[i].Span.Start)) break;
            if (tokens[i].Class != CueClass.Noun)
            {
                if (found is not null) break;
                continue;
            }

            found = tokens[i];
        }

        bool convenes = tokens[verb].Class is CueClass.Convene or CueClass.Chair;
        bool sitting = found is { } part && tokens[verb].Class == CueClass.Convene && SessionParts.Has(part.Cue.Form);
        if (sitting && Before(text, tokens, verb, lastPerson) is { } session) return session;
        return found ?? (convenes ? Before(text, tokens, verb, lastPerson) : null);
    }

    private static CueToken? Before(string text, List<CueToken> tokens, int verb, PersonPhrase? lastPerson)
    {
        for (int i = verb - 1; i >= 0; i--)
        {
            if (tokens[i].Class == CueClass.Noun)
            {
                bool ownSubject = lastPerson is null || lastPerson.Span.Start < tokens[i].Span.Start || tokens[verb].Class != CueClass.Convene || lastPerson.Use == PersonUse.By;
                return ownSubject && !text.AsSpan(tokens[i].Span.End).StartsWith("上", StringComparison.Ordinal) ? tokens[i] : null;
            }

            if (tokens[i].Class == CueClass.Convene) return null;
        }

        return null;
    }

    /// <summary>A clause mark outside quotation marks and brackets.</summary>
    public static bool HasClauseMark(string text, int from, int to)
    {
        int depth = 0;
        for (int i = from; i < to; i++)
        {
            char c = text[i];
            if (c is '“' or '（' or '《' or '(') depth++;
            else if (c is '”' or '）' or '》' or ')') depth--;
            else if (depth <= 0 && c is '，' or '。' or '；' or '：' or '\n') return true;
        }

        return false;
    }
}
