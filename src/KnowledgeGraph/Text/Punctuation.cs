using System.Buffers;

namespace KnowledgeGraph.Text;

/// <summary>
/// Brings the marks of Chinese text to the form rules are written for: papers copied from a screen or PDF often carry
/// half-width marks (12月16日,市政府…). Unit for unit, so that every offset stays what it was.
/// </summary>
internal static class Punctuation
{
    private const string HalfWidth = ",;:!?()";
    private const string FullWidth = "，；：！？（）";
    private static readonly SearchValues<char> Marks = SearchValues.Create(HalfWidth);

    /// <summary>The text with each half-width mark that has a wide character on either side made full-width; the same instance where there is none.</summary>
    public static string ToFullWidth(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!HasMarkToWiden(text)) return text;
        return string.Create(text.Length, text, static (units, source) =>
        {
            for (int i = 0; i < units.Length; i++) units[i] = IsToWiden(source, i) ? FullWidth[HalfWidth.IndexOf(source[i])] : source[i];
        });
    }

    private static bool HasMarkToWiden(string text)
    {
        for (int i = text.AsSpan().IndexOfAny(Marks); i >= 0 && i < text.Length; i++)
        {
            if (IsToWiden(text, i)) return true;
        }

        return false;
    }

    private static bool IsToWiden(string text, int index) =>
        Marks.Contains(text[index])
        && ((index > 0 && IsWide(text[index - 1])) || (index + 1 < text.Length && IsWide(text[index + 1])));

    /// <summary>Ideographs, full-width forms, Chinese punctuation and quotation marks.</summary>
    private static bool IsWide(char unit) => unit is >= '\u2E80' or (>= '\u2018' and <= '\u201D');
}
