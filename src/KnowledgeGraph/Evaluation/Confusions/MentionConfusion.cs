using KnowledgeGraph.Text;

namespace KnowledgeGraph.Evaluation.Confusions;

/// <summary>What was mistaken for what.</summary>
/// <param name="Type">The annotated type; of an invented mention the found one.</param>
/// <param name="Gold">What is annotated; null where it was invented.</param>
/// <param name="Found">What was found; null where it was missed.</param>
/// <param name="FoundType">Null where it was missed.</param>
internal readonly record struct MentionConfusion(MentionErrorKind Kind, MentionType Type, string? Gold, string? Found, MentionType? FoundType)
{
    public static MentionConfusion Of(MentionError error) =>
        new(error.Kind, error.Type, error.Gold?.Span.Of(error.Text), error.Found?.Span.Of(error.Text), error.Found?.Type);
}

/// <summary>A confusion with the places where it happened, in the order of reading.</summary>
internal sealed record ConfusionGroup(MentionConfusion Confusion, IReadOnlyList<MentionError> Errors)
{
    /// <summary>The confusions of all these errors: by type, the most frequent first.</summary>
    public static IReadOnlyList<ConfusionGroup> Of(IEnumerable<MentionError> errors) =>
    [
        .. errors.GroupBy(MentionConfusion.Of)
            .Select(group => new ConfusionGroup(group.Key, [.. group]))
            .OrderBy(group => group.Confusion.Type).ThenByDescending(group => group.Errors.Count).ThenBy(group => group.Confusion.Kind)
            .ThenBy(group => group.Confusion.Gold ?? "", StringComparer.Ordinal).ThenBy(group => group.Confusion.Found ?? "", StringComparer.Ordinal),
    ];
}
