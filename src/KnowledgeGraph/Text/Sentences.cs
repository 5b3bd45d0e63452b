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
        int position = 0;
        while (TryNext(text, ref position, out TextSpan sentence)) sentences.Add(sentence);
        return sentences;
    }

    /// <summary>The first sentence from <paramref name="position"/> on, which moves behind it; false if only blanks are left.</summary>
    internal static bool TryNext(string text, ref int position, out TextSpan sentence)
    {
        while (position < text.Length)
        {
            int start = position;
            position = EndOfSentence(text, start);
            sentence = Trim(text, start, position);
            if (sentence.Length > 0) return true;
        }

        sentence = default;
        return false;
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

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
