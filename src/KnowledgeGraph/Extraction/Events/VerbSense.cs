using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Tells a verb that is said of someone from one that is part of a noun phrase, spoken of, or the time of something else.</summary>
internal static class VerbSense
{
    /// <summary>The most characters between 作 and 报告.</summary>
    private const int SpeechReach = 50;

    /// <summary>The most characters between 关于 or 决定 and the verb of the meeting that is only spoken of.</summary>
    private const int SpokenOfReach = 12;

    private static readonly PhraseList SpokenOf = EventTables.Default.Phrases("meeting-spoken-of");
    private static readonly PhraseList Meanwhile = EventTables.Default.Phrases("meanwhile");
    private static readonly PhraseList Speech = EventTables.Default.Phrases("speech");
    private static readonly PhraseList ListLeads = EventTables.Default.Phrases("list-lead");

    /// <param name="hasSubjects">Whether people stand before the verb as its subjects.</param>
    public static bool IsNone(string text, TextSpan sentence, List<CueToken> tokens, int index, bool hasSubjects)
    {
        CueToken verb = tokens[index];
        return IsModifier(tokens, index)
            || (verb.Class == CueClass.Convene && IsNominal(text, sentence, tokens, index))
            || (verb.Class == CueClass.Visit && Meanwhile.EndOfLast(RestOfClause(text, sentence, verb.Span.End)) > 0)
            || (verb.Class == CueClass.Attend && IsTimeOfOther(text, sentence, verb))
            || (verb.Class == CueClass.Deliver && !HasSpeech(text, sentence, verb))
            || IsRelative(text, tokens, index, hasSubjects);
    }

    /// <summary>调研 in 调研座谈会, 开幕 in 开幕致辞.</summary>
    private static bool IsModifier(List<CueToken> tokens, int index)
    {
        CueToken verb = tokens[index];
        if (index + 1 >= tokens.Count) return false;
        CueToken next = tokens[index + 1];
        if (verb.Class == CueClass.Convene && next.Class is CueClass.Speak or CueClass.Say && next.Span.Start - verb.Span.End <= 1) return true;
        bool beforeNoun = next.Class == CueClass.Noun && next.Span.Start == verb.Span.End;
        return beforeNoun && verb.Class is CueClass.Inspect or CueClass.Sign or CueClass.Speak or CueClass.Present or CueClass.Meet;
    }

    /// <summary>论坛的顺利召开, 为召开大会作准备, 关于召开大会的决定; but not 主办的论坛召开.</summary>
    private static bool IsNominal(string text, TextSpan sentence, List<CueToken> tokens, int index)
    {
        CueToken verb = tokens[index];
        bool hasSubject = index > 0 && tokens[index - 1].Class == CueClass.Noun && tokens[index - 1].Span.End == verb.Span.Start;
        int from = hasSubject ? tokens[index - 1].Span.Start : Math.Max(sentence.Start, verb.Span.Start - 3);
        ReadOnlySpan<char> before = text.AsSpan(from, verb.Span.Start - from);
        if (before.Contains('的') || before.EndsWith("为", StringComparison.Ordinal)) return true;
        ReadOnlySpan<char> clause = text.AsSpan(sentence.Start, verb.Span.Start - sentence.Start);
        clause = clause[(clause.LastIndexOfAny("，。；：") + 1)..];
        int spoken = SpokenOf.EndOfLast(clause);
        return spoken > 0 && clause.Length - spoken <= SpokenOfReach;
    }

    /// <summary>在出席会议并访问三国后，…: the time of what follows.</summary>
    private static bool IsTimeOfOther(string text, TextSpan sentence, CueToken verb) =>
        verb.Span.Start > sentence.Start && text[verb.Span.Start - 1] == '在' && RestOfClause(text, sentence, verb.Span.End) is [.., '后'];

    /// <summary>作 with 报告, 发言 … behind it in the clause.</summary>
    private static bool HasSpeech(string text, TextSpan sentence, CueToken verb)
    {
        ReadOnlySpan<char> rest = RestOfClause(text, sentence, verb.Span.End);
        return Speech.EndOfLast(rest.Length > SpeechReach ? rest[..SpeechReach] : rest) > 0;
    }

    /// <summary>来访的, or 列席会议的代表 behind another subject: part of a noun phrase. 参加会见的有 leads a list instead.</summary>
    private static bool IsRelative(string text, List<CueToken> tokens, int index, bool hasSubjects)
    {
        CueToken verb = tokens[index];
        if (verb.Class is not (CueClass.Visit or CueClass.Attend or CueClass.Inspect)) return false;
        if (IsParticle(text, verb.Span.End))
        {
            bool leadsList = ListLeads.LengthAtStart(text.AsSpan(verb.Span.End + 1)) > 0;
            return !leadsList && (verb.Class != CueClass.Attend || hasSubjects);
        }

        return hasSubjects && verb.Class == CueClass.Attend && EventNouns.For(text, tokens, index, null) is { } noun && IsParticle(text, noun.Span.End);
    }

    private static bool IsParticle(string text, int position) => position < text.Length && text[position] == '的';

    private static ReadOnlySpan<char> RestOfClause(string text, TextSpan sentence, int from)
    {
        ReadOnlySpan<char> rest = text.AsSpan(from, sentence.End - from);
        int mark = rest.IndexOfAny("，。；：");
        return mark < 0 ? rest : rest[..mark];
    }
}
