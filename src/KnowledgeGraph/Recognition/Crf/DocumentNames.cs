using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>A place where a name might stand: one that the article has elsewhere, or a word of the user's.</summary>
/// <param name="Bonus">What it adds to the score of its mention, in units of log-probability; below 0 it argues against it.</param>
/// <param name="Whole">Whether names that only share a part of the span gain nothing by it.</param>
internal readonly record struct NameHint(TextSpan Span, MentionType Type, float Bonus = DocumentNames.Bonus, bool Whole = false);

/// <summary>
/// What an article's mentions say about the rest of it: a string that is a person in one sentence is likely one in the next.
/// The constants were chosen by cross-validation on the training articles.
/// </summary>
internal static class DocumentNames
{
    /// <summary>What a hint adds to the score of its mention, in units of log-probability.</summary>
    public const float Bonus = 3;

    /// <summary>Only mentions this probable speak for the rest of the article.</summary>
    private const double Likely = 0.6;

    /// <summary>A mention this probable is not called in question by the name of another: 聊城 within 聊城大学.</summary>
    internal const double Settled = 0.5;

    /// <summary>The other places where the names of <paramref name="mentions"/> stand in <paramref name="text"/>, in reading order.</summary>
    public static List<NameHint> FindHints(string text, List<Mention> mentions)
    {
        var hints = new List<NameHint>();
        var seen = new HashSet<(string, MentionType)>();
        foreach (Mention mention in mentions)
        {
            if (mention.Confidence < Likely || mention.Span.Length < 2 || mention.Type == MentionType.Title) continue;
            string name = mention.Span.Of(text);
            if (!seen.Add((name, mention.Type))) continue;
            for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var span = new TextSpan(at, at + name.Length);
                if (!IsSettled(span, mentions)) hints.Add(new NameHint(span, mention.Type));
            }
        }

        hints.Sort((a, b) => a.Span.CompareTo(b.Span));
        return hints;
    }

    /// <summary>Whether a settled mention, this one or another, lies over the span; mentions are in reading order and apart.</summary>
    private static bool IsSettled(TextSpan span, List<Mention> mentions)
    {
        int low = 0, high = mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (mentions[middle].Span.End <= span.Start) low = middle + 1;
            else high = middle;
        }

        for (; low < mentions.Count && mentions[low].Span.Start < span.End; low++)
        {
            if (mentions[low].Confidence >= Settled) return true;
        }

        return false;
    }
}
