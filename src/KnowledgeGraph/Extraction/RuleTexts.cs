using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction;

/// <summary>What each rule goes by, for people: <c>data/extraction/rules.tsv</c>.</summary>
internal sealed class RuleTexts
{
    private static readonly Lazy<RuleTexts> Shared = new(() => new RuleTexts());
    private readonly Dictionary<string, string> _texts;

    private RuleTexts()
    {
        string[][] rows = [.. DataFiles.Lines("data/extraction/rules.tsv").Select(line => line.Split('\t'))];
        Names = [.. rows.Select(row => row[0])];
        _texts = rows.ToDictionary(row => row[0], row => row[2], StringComparer.Ordinal);
    }

    public static RuleTexts Default => Shared.Value;

    /// <summary>In the order of the table: bylines, posts, events, parts, details.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>One line; null for a rule of another version, or of a person.</summary>
    public string? this[string rule] => _texts.GetValueOrDefault(rule);
}
