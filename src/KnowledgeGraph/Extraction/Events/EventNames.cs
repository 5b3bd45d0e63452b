using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>The longest continuous noun phrase around an event noun that names its occasion.</summary>
internal static class EventNames
{
    private const int LongestName = 70;
    private static readonly PhraseList Modifiers = EventTables.Default.Phrases("name-modifier");
    private static readonly PhraseList Generic = EventTables.Default.Phrases("name-generic");
    private static readonly PhraseList Heads = EventTables.Default.Phrases("name-head");
    private static readonly PhraseList PersonLinks = EventTables.Default.Phrases("name-person-link");
    private static readonly PhraseList Clauses = EventTables.Default.Phrases("name-refused");

    /// <param name="verb">The verb that governs the phrase: before it, or behind it.</param>
    /// <returns>Null where the phrase names nothing (会议, 本次活动) or is a clause (要共同办好…活动).</returns>
    public static TextSpan? Read(string text, FramedSentence framed, TextSpan verb, CueToken noun)
    {
        TextSpan sentence = framed.Span;
        int end = EndOf(text, noun.Span.End, sentence.End);
        int start = noun.Span.Start >= verb.End ? verb.End : StartOf(text, sentence.Start, noun.Span.Start);
        start = AfterModifier(text, start, noun.Span.Start);
        start = AfterPerson(text, framed.People, start, noun.Span.Start);
        start = AfterTime(text, start, noun.Span.Start);
        for (int head; (head = Heads.LengthAtStart(text.AsSpan(start, noun.Span.Start - start))) > 0;) start += head;
        while (start < noun.Span.Start && text[start] is ' ' or '　' or '、' or '，' or '”' or '）' or '》') start++;
        if (end - start > LongestName || Clauses.LengthAtStart(text.AsSpan(start, end - start)) > 0) return null;
        if (Generic.Has(text.AsSpan(start, end - start))) return null;
        return new TextSpan(start, end);
    }

    private static int EndOf(string text, int end, int limit)
    {
        if (end < limit && text[end] is '”' or '》') end++;
        if (end < limit && text[end] is '（' or '(' && text.AsSpan(end, limit - end).IndexOfAny('）', ')') is > 0 and < 14 and int close) end += close + 1;
        return end;
    }

    /// <summary>Left to the nearest clause mark outside quotation marks and brackets, or a verb of convening.</summary>
    private static int StartOf(string text, int from, int noun)
    {
        int depth = 0, i = noun;
        while (i > from && noun - i < LongestName)
        {
            char c = text[i - 1];
            if (depth == 0 && c is '）' or ')' && IsByline(text, from, i - 1)) break;
            if (c is '”' or '）' or '》' or ')') depth++;
            else if (c is '“' or '（' or '《' or '(') depth--;
            else if (depth <= 0 && c is '，' or '。' or '；' or '：' or '\n' or '！' or '？' or '】' or '讯') break;
            i--;
        }

        return i;
    }

    /// <summary>Whether the bracket that closes at <paramref name="close"/> is a dateline's: 讯（记者…）, 电 (…).</summary>
    private static bool IsByline(string text, int from, int close)
    {
        int open = text.LastIndexOfAny(['（', '('], close, close - from + 1);
        while (open > from && text[open - 1] == ' ') open--;
        return open > from && text[open - 1] is '讯' or '电' or '报' or '网' or '息';
    }

    private static int AfterModifier(string text, int start, int noun) =>
        start + Modifiers.EndOfLast(text.AsSpan(start, noun - start));

    /// <summary>Over someone with titles at the head of the phrase, who does something about the occasion: 市长张三对….</summary>
    private static int AfterPerson(string text, IReadOnlyList<PersonPhrase> people, int start, int noun)
    {
        foreach (PersonPhrase person in people)
        {
            bool titled = person.Span.Start < person.Name.Start;
            if (!titled || person.Span.Start != start || person.Span.End >= noun) continue;
            int link = PersonLinks.LengthAtStart(text.AsSpan(person.Span.End, noun - person.Span.End));
            if (link > 0 || EventDates.LengthOfTime(text, person.Span.End) > 0) return person.Span.End + link;
        }

        return start;
    }

    /// <summary>Over dates and times of day at the head of the phrase: 8月12日上午.</summary>
    private static int AfterTime(string text, int start, int noun)
    {
        int i = start;
        while (i < noun)
        {
            int length = EventDates.LengthOfTime(text, i);
            if (length == 0) break;
            i += length;
        }

        return i;
    }
}
