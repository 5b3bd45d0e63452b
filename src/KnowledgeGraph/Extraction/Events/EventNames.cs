using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>The longest continuous noun phrase around an event noun that names its occasion.</summary>
internal static class EventNames
{
    private const int LongestName = 70;
    private static readonly string[] Modifiers = ["主办的", "举办的", "组织的", "承办的", "举行的", "召开的", "为主题的", "主题的", "开展的", "协办的", "隆重的", "发起的", "指导的"];
    private static readonly string[] Generic = ["会议", "大会", "活动", "仪式", "论坛", "典礼", "常委会", "培训", "展览", "演出", "宴会", "理事会"];
    private static readonly string[] Demonstratives = ["本次", "此次", "这次", "该", "本届", "这场", "该次", "当天的", "一次", "一场", "了", "过", "的", "在", "了一场"];

    /// <param name="verb">The verb that governs the phrase: before it, or behind it.</param>
    /// <returns>Null where the phrase names nothing (会议, 本次活动).</returns>
    public static TextSpan? Read(string text, TextSpan sentence, TextSpan verb, CueToken noun)
    {
        int end = EndOf(text, noun.Span.End, sentence.End);
        int start = noun.Span.Start >= verb.End ? verb.End : StartOf(text, sentence.Start, noun.Span.Start);
        start = AfterModifier(text, start, noun.Span.Start);
        start = AfterTime(text, start, noun.Span.Start);
        foreach (string word in Demonstratives)
        {
            if (text.AsSpan(start, noun.Span.Start - start).StartsWith(word, StringComparison.Ordinal)) start += word.Length;
        }

        while (start < noun.Span.Start && text[start] is ' ' or '　' or '、' or '，' or '”' or '）' or '》') start++;
        if (end - start > LongestName) return null;
        ReadOnlySpan<char> name = text.AsSpan(start, end - start);
        foreach (string generic in Generic)
        {
            if (name.SequenceEqual(generic)) return null;
        }

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
            if (c is '”' or '）' or '》' or ')') depth++;
            else if (c is '“' or '（' or '《' or '(') depth--;
            else if (depth <= 0 && c is '，' or '。' or '；' or '：' or '\n' or '！' or '？' or '】' or '讯') break;
            i--;
        }

        return i;
    }

    private static int AfterModifier(string text, int start, int noun)
    {
        ReadOnlySpan<char> head = text.AsSpan(start, noun - start);
        int best = start;
        foreach (string modifier in Modifiers)
        {
            int at = head.LastIndexOf(modifier, StringComparison.Ordinal);
            if (at >= 0) best = Math.Max(best, start + at + modifier.Length);
        }

        return best;
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
