using KnowledgeGraph.Text;

namespace KnowledgeGraph.Evaluation;

/// <summary>Scores of one article's mentions: right are those whose start, end and type are equal.</summary>
internal static class MentionTallies
{
    private static readonly MentionType[] Types = Enum.GetValues<MentionType>();

    /// <summary>One tally for each type, in the order of <see cref="MentionType"/>. A mention that comes twice counts once.</summary>
    public static Tally[] ByType(IReadOnlyList<Mention> predicted, IReadOnlyList<Mention> expected) =>
        [.. Types.Select(type => Tally.Of(Spans(predicted, type), Spans(expected, type)))];

    /// <summary>The set of the article's person names.</summary>
    public static Tally People(string text, IReadOnlyList<Mention> predicted, IReadOnlyList<Mention> expected) =>
        Tally.Of(Names(text, predicted), Names(text, expected));

    private static HashSet<TextSpan> Spans(IReadOnlyList<Mention> mentions, MentionType type) =>
        [.. mentions.Where(mention => mention.Type == type).Select(mention => mention.Span)];

    private static HashSet<string> Names(string text, IReadOnlyList<Mention> mentions) =>
        mentions.Where(mention => mention.Type == MentionType.Person).Select(mention => mention.Span.Of(text)).ToHashSet(StringComparer.Ordinal);
}
