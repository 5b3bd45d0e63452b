using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Dictionary;

/// <summary>What the user's words say about an article that was read once.</summary>
internal static class DictionaryHints
{
    /// <summary>
    /// The hints of both, in reading order. A word within a longer name that the recognizer is sure of says nothing (聊城 in 聊城大学), unless its weight is
    /// <see cref="UserWord.AlwaysWeight"/> or more. A word with a negative weight speaks only where the recognizer took exactly that word for a
    /// name: 吉祥 as no person leaves 李吉祥 alone. A hint of the article that says what such a word denies is dropped.
    /// </summary>
    /// <param name="ofArticle">See <see cref="DocumentNames"/>.</param>
    /// <param name="mentions">What was found at the first look.</param>
    public static List<NameHint> Join(List<NameHint> ofArticle, IReadOnlyList<UserWordMatch> words, IReadOnlyList<Mention> mentions)
    {
        if (words.Count == 0) return ofArticle;
        var each = words.SelectMany(match => match.Words.Select(word => (match.Span, Word: word))).ToList();
        HashSet<TextSpan> found = [.. mentions.Select(mention => mention.Span)];
        HashSet<(TextSpan, MentionType)> denied = [.. each.Where(one => one.Word.Weight < 0).Select(one => (one.Span, one.Word.Type))];
        var longer = new LongerNames(mentions);
        var hints = ofArticle.Where(hint => !denied.Contains((hint.Span, hint.Type))).ToList();
        foreach ((TextSpan span, UserWord word) in each)
        {
            bool speaks = word.Weight < 0 ? found.Contains(span) : word.Weight >= UserWord.AlwaysWeight || !longer.Covers(span);
            if (speaks) hints.Add(new NameHint(span, word.Type, word.Weight, Whole: true));
        }

        hints.Sort((a, b) => a.Span.CompareTo(b.Span));
        return hints;
    }

    /// <summary>Asked about spans in reading order: whether a settled mention lies over one and beyond it.</summary>
    private sealed class LongerNames(IReadOnlyList<Mention> mentions)
    {
        private int _next;

        public bool Covers(TextSpan span)
        {
            while (_next < mentions.Count && mentions[_next].Span.End < span.End) _next++;
            if (_next == mentions.Count) return false;
            Mention mention = mentions[_next];
            return mention.Span.Contains(span) && mention.Span != span && mention.Confidence >= DocumentNames.Settled;
        }
    }
}
