using System.Buffers;

namespace KnowledgeGraph.Text;

/// <summary>Cuts a text into sentences. Evidence is quoted, and facts are looked for, one sentence at a time.</summary>
public static class Sentences
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。！？!?；;\n");
    private const string Closers = "”’」』）)》】";

    /// <summary>The sentences of <paramref name="text"/> in order. Each keeps its closing mark and a quotation mark behind it; blank ones and line ends are left out.</summary>
    public static IReadOnlyList<TextSpan> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<TextSpan>();
        int start = 0;
        while (start < text.Length)
        {
            int end = EndOfSentence(text, start);
            Add(text, start, end, sentences);
            start = end;
        }

        return sentences;
    }

    private static int EndOfSentence(string text, int start)
    {
        int offset = text.AsSpan(start).IndexOfAny(Ends);
        if (offset < 0) return text.Length;
        int end = start + offset + 1;
        if (text[end - 1] == '\n') return end;
        while (end < text.Length && (Closers.Contains(text[end], StringComparison.Ordinal) || (Ends.Contains(text[end]) && text[end] != '\n'))) end++;
        return end;
    }

    private static void Add(string text, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new TextSpan(start, end));
    }
}
