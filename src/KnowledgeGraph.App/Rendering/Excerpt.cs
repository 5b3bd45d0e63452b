using System.Text;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Rendering;

/// <summary>Shortens a very long sentence to what a reader needs: how it begins, where the names stand, how it ends.</summary>
internal static class Excerpt
{
    /// <summary>Sentences up to so many characters are shown whole.</summary>
    private const int Longest = 160;

    private const int AtTheBeginning = 40;
    private const int AroundAName = 16;
    private const int AtTheEnd = 30;
    public const char Gap = '…';

    /// <summary><c>出席大会的还有：丁薛祥、王晨…李希、李强、李鸿忠…贺一诚。</c></summary>
    public static string Of(string sentence, IEnumerable<string> names)
    {
        if (sentence.Length <= Longest) return sentence;
        var text = new StringBuilder();
        foreach (TextSpan piece in Pieces(sentence, names.Where(name => name.Length > 0).SelectMany(name => Occurrences(sentence, name))))
        {
            text.Append(sentence, piece.Start, piece.Length);
            if (piece.End < sentence.Length) text.Append(Gap);
        }

        return text.ToString();
    }

    /// <summary>The pieces of the sentence to show, in order; the whole where it is not very long.</summary>
    /// <param name="words">What must be among them, in UTF-16 units.</param>
    public static IReadOnlyList<TextSpan> Pieces(string sentence, IEnumerable<TextSpan> words)
    {
        if (sentence.Length <= Longest) return [new TextSpan(0, sentence.Length)];
        var kept = new bool[sentence.Length];
        kept.AsSpan(0, AtTheBeginning).Fill(true);
        kept.AsSpan(sentence.Length - AtTheEnd).Fill(true);
        foreach (TextSpan word in words)
        {
            int start = Math.Max(word.Start - AroundAName, 0), end = Math.Min(word.End + AroundAName, sentence.Length);
            kept.AsSpan(start, end - start).Fill(true);
        }

        return Runs(sentence, kept);
    }

    private static IEnumerable<TextSpan> Occurrences(string sentence, string name)
    {
        for (int at = 0; (at = sentence.IndexOf(name, at, StringComparison.Ordinal)) >= 0; at += name.Length) yield return new TextSpan(at, at + name.Length);
    }

    /// <summary>Never between the two units of one character.</summary>
    private static List<TextSpan> Runs(string sentence, bool[] kept)
    {
        var runs = new List<TextSpan>();
        int start = -1;
        for (int i = 0; i <= kept.Length; i++)
        {
            bool belongsToTheOneBefore = i > 0 && i < kept.Length && char.IsLowSurrogate(sentence[i]);
            if (belongsToTheOneBefore) kept[i] = kept[i - 1];
            bool keep = i < kept.Length && kept[i];
            if (keep && start < 0) start = i;
            if (keep || start < 0) continue;
            runs.Add(new TextSpan(start, i));
            start = -1;
        }

        return runs;
    }
}
