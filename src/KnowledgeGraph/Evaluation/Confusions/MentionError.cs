using KnowledgeGraph.Text;

namespace KnowledgeGraph.Evaluation.Confusions;

/// <summary>How a mention went wrong.</summary>
internal enum MentionErrorKind
{
    /// <summary>Annotated, and nothing found there.</summary>
    Missed,

    /// <summary>Found, and nothing annotated there.</summary>
    Invented,

    /// <summary>The right type, and another start or end.</summary>
    Bounds,

    /// <summary>Another type, with the same bounds or others.</summary>
    Type,
}

/// <summary>One wrong mention.</summary>
/// <param name="Text">The article's text.</param>
/// <param name="Gold">Null where it was invented.</param>
/// <param name="Found">Null where it was missed.</param>
internal sealed record MentionError(string Article, string Text, Mention? Gold, Mention? Found)
{
    public MentionErrorKind Kind => (Gold, Found) switch
    {
        (_, null) => MentionErrorKind.Missed,
        (null, _) => MentionErrorKind.Invented,
        var (gold, found) when gold.Value.Type == found.Value.Type => MentionErrorKind.Bounds,
        _ => MentionErrorKind.Type,
    };

    /// <summary>The annotated type; of an invented mention the found one.</summary>
    public MentionType Type => (Gold ?? Found!).Value.Type;

    /// <summary>Where it stands: the annotated span; of an invented mention the found one.</summary>
    public TextSpan Span => (Gold ?? Found!).Value.Span;

    /// <summary>The wrong mentions of an article, in reading order. Of those that overlap, an annotated and a found one that share the most characters (then the type) are one error.</summary>
    public static IReadOnlyList<MentionError> Between(string article, string text, IReadOnlyList<Mention> gold, IReadOnlyList<Mention> found)
    {
        var missed = gold.Select(Plain).Except(found.Select(Plain)).ToList();
        var invented = found.Select(Plain).Except(gold.Select(Plain)).ToList();
        var pairs = from one in missed
                    from other in invented
                    where one.Span.Overlaps(other.Span)
                    orderby Common(one.Span, other.Span) descending, one.Type == other.Type descending, one.Span, other.Span
                    select (one, other);
        var errors = new List<MentionError>();
        foreach ((Mention one, Mention other) in pairs.ToList())
        {
            if (!missed.Contains(one) || !invented.Contains(other)) continue;
            missed.Remove(one);
            invented.Remove(other);
            errors.Add(new MentionError(article, text, one, other));
        }

        errors.AddRange(missed.Select(mention => new MentionError(article, text, mention, null)));
        errors.AddRange(invented.Select(mention => new MentionError(article, text, null, mention)));
        return [.. errors.OrderBy(error => error.Span)];
    }

    private static Mention Plain(Mention mention) => mention with { Confidence = 1 };

    private static int Common(TextSpan one, TextSpan other) => Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);
}
