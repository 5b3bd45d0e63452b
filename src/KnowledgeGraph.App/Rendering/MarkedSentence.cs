using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Rendering;

/// <summary>A sentence on one line with some of its words marked: by colour where there are colours, else in square brackets.</summary>
internal static class MarkedSentence
{
    /// <param name="words">In UTF-16 units of the sentence, in order, apart from each other; each with its tone.</param>
    public static StyledText Of(string sentence, IReadOnlyList<(TextSpan Span, Tone Tone)> words, bool colours)
    {
        StyledText result = StyledText.Empty;
        foreach (TextSpan piece in Excerpt.Pieces(sentence, words.Select(word => word.Span)))
        {
            result = result.Add(Marked(sentence, piece, words, colours));
            if (piece.End < sentence.Length) result = result.Add(Excerpt.Gap.ToString());
        }

        return result;
    }

    private static StyledText Marked(string sentence, TextSpan piece, IReadOnlyList<(TextSpan Span, Tone Tone)> words, bool colours)
    {
        StyledText result = StyledText.Empty;
        int from = piece.Start;
        foreach ((TextSpan word, Tone tone) in words.Where(word => piece.Contains(word.Span)))
        {
            result = result.Add(OnOneLine(sentence[from..word.Start]));
            result = colours ? result.Add(OnOneLine(word.Of(sentence)), tone) : result.Add($"[{OnOneLine(word.Of(sentence))}]");
            from = word.End;
        }

        return result.Add(OnOneLine(sentence[from..piece.End]));
    }

    private static string OnOneLine(string text) => text.Replace('\n', ' ');
}
