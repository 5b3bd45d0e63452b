using System.Buffers;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Features;

/// <summary>The pieces of a text that are labelled each on its own: its sentences, and parts of those that have no end.</summary>
internal static class SequenceSplitter
{
    /// <summary>No sentence of a newspaper is longer; a page without punctuation is cut into pieces of this many UTF-16 units.</summary>
    public const int MaxLength = 600;

    private static readonly SearchValues<char> SoftEnds = SearchValues.Create("，、,： \u3000");

    public static IEnumerable<TextSpan> Split(string text)
    {
        foreach (TextSpan sentence in Sentences.Split(text))
        {
            int start = sentence.Start;
            while (sentence.End - start > MaxLength)
            {
                int end = CutPoint(text, start);
                yield return new TextSpan(start, end);
                start = end;
            }

            yield return new TextSpan(start, sentence.End);
        }
    }

    private static int CutPoint(string text, int start)
    {
        int limit = start + MaxLength;
        int soft = text.AsSpan(start, MaxLength).LastIndexOfAny(SoftEnds);
        if (soft > MaxLength / 2) return start + soft + 1;
        return char.IsSurrogatePair(text[limit - 1], text[limit]) ? limit - 1 : limit;
    }
}
