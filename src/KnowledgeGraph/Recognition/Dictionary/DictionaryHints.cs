using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Dictionary;

/// <summary>What the user's words say about an article that was read once.</summary>
internal static class DictionaryHints
{
    /// <summary>A word that was found with this probability needs no second look.</summary>
    private const double Sure = 0.9;

    /// <summary>The hints of both, in reading order. A hint of the article that says what a word with a negative weight denies is dropped.</summary>
    /// <param name="ofArticle">See <see cref="DocumentNames"/>.</param>
    /// <param name="mentions">What was found at the first look.</param>
    public static List<NameHint> Join(List<NameHint> ofArticle, IReadOnlyList<UserWordMatch> words, IReadOnlyList<Mention> mentions)
    {
        if (words.Count == 0) return ofArticle;
        var ofDictionary = new List<NameHint>();
        var denied = new HashSet<(TextSpan, MentionType)>();
        int next = 0;
        foreach (UserWordMatch match in words)
        {
            Mention? around = MentionAround(match.Span, mentions, ref next);
            foreach (UserWord word in match.Words)
            {
                if (word.Weight < 0) denied.Add((match.Span, word.Type));
                if (Speaks(word, match.Span, around)) ofDictionary.Add(new NameHint(match.Span, word.Type, word.Weight, Whole: true));
            }
        }

        List<NameHint> hints = [.. ofArticle.Where(hint => !denied.Contains((hint.Span, hint.Type))), .. ofDictionary];
        hints.Sort((a, b) => a.Span.CompareTo(b.Span));
        return hints;
    }

    /// <summary>
    /// A word with a negative weight speaks where the recognizer took exactly that word for a name: 吉祥 as no person leaves 李吉祥 alone. Another one is silent
    /// where it was found already, and within a longer name that the recognizer is sure of (聊城 in 聊城大学), unless it is to be taken always.
    /// </summary>
    private static bool Speaks(UserWord word, TextSpan span, Mention? around)
    {
        if (word.Weight < 0) return around?.Span == span;
        if (word.Weight >= UserWord.AlwaysWeight || around is not { } mention) return true;
        return mention.Span == span ? mention.Type != word.Type || mention.Confidence < Sure : mention.Confidence < DocumentNames.Settled;
    }

    /// <summary>The mention that covers a span; the spans are asked about in reading order.</summary>
    private static Mention? MentionAround(TextSpan span, IReadOnlyList<Mention> mentions, ref int next)
    {
        while (next < mentions.Count && mentions[next].Span.End < span.End) next++;
        return next < mentions.Count && mentions[next].Span.Contains(span) ? mentions[next] : null;
    }
}
