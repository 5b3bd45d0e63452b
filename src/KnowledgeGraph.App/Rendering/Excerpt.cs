using System.Text;

namespace KnowledgeGraph.App.Rendering;

/// <summary>Shortens a very long sentence to what a reader needs: how it begins, where the names stand, how it ends.</summary>
internal static class Excerpt
{
    /// <summary>Sentences up to so many characters are shown whole.</summary>
    private const int Longest = 160;

    private const int AtTheBeginning = 40;
    private const int AroundAName = 16;
    private const int AtTheEnd = 30;
    private const char Gap = '…';

    /// <summary><c>出席大会的还有：丁薛祥、王晨…李希、李强、李鸿忠…贺一诚。</c></summary>
    public static string Of(string sentence, IEnumerable<string> names)
    {
        if (sentence.Length <= Longest) return sentence;
        var kept = new bool[sentence.Length];
        kept.AsSpan(0, AtTheBeginning).Fill(true);
        kept.AsSpan(sentence.Length - AtTheEnd).Fill(true);
        foreach (string name in names.Where(name => name.Length > 0)) KeepAround(sentence, name, kept);
        return Join(sentence, kept);
    }

    private static void KeepAround(string sentence, string name, bool[] kept)
    {
        for (int at = 0; (at = sentence.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at += name.Length)
        {
            int start = Math.Max(at - AroundAName, 0), end = Math.Min(at + name.Length + AroundAName, sentence.Length);
            kept.AsSpan(start, end - start).Fill(true);
        }
    }

    private static string Join(string sentence, bool[] kept)
    {
        var text = new StringBuilder();
        for (int i = 0; i < sentence.Length; i++)
        {
            bool belongsToTheOneBefore = i > 0 && char.IsLowSurrogate(sentence[i]);
            if (belongsToTheOneBefore) kept[i] = kept[i - 1];
            if (kept[i]) text.Append(sentence[i]);
            else if (i > 0 && kept[i - 1]) text.Append(Gap);
        }

        return text.ToString();
    }
}
