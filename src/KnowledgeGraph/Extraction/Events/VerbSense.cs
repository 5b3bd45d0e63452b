using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Tells a verb that is said of someone from one that is part of a noun phrase, spoken of, or the time of something else.</summary>
internal static class VerbSense
{
    /// <summary>The most characters between 作 and 报告.</summary>
    private const int SpeechReach = 50;

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
            || (verb.Class == CueClass.Deliver && !HasSpeech(text, sentence, verb))
            || IsRelative(text, tokens, index, hasSubjects);
    }

    /// <summary>调研 in 调研座谈会.</summary>
    private static bool IsModifier(List<CueToken> tokens, int index)
    {
        CueToken verb = tokens[index];
        bool beforeNoun = index + 1 < tokens.Count && tokens[index + 1].Class == CueClass.Noun && tokens[index + 1].Span.Start == verb.Span.End;
        return beforeNoun && verb.Class is CueClass.Inspect or CueClass.Sign or CueClass.Speak or CueClass.Present or CueClass.Meet;
    }

    /// <summary>论坛的顺利召开, 为召开大会作准备; but not 主办的论坛召开.</summary>
    private static bool IsNominal(string text, TextSpan sentence, List<CueToken> tokens, int index)
    {
        CueToken verb = tokens[index];
        bool hasSubject = index > 0 && tokens[index - 1].Class == CueClass.Noun && tokens[index - 1].Span.End == verb.Span.Start;
        int from = hasSubject ? tokens[index - 1].Span.Start : Math.Max(sentence.Start, verb.Span.Start - 3);
        ReadOnlySpan<char> before = text.AsSpan(from, verb.Span.Start - from);
        return before.Contains('的') || before.EndsWith("为", StringComparison.Ordinal);
    }

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
