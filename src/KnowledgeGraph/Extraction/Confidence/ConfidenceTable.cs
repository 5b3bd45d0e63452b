using System.Globalization;
using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Confidence;

/// <summary>How often facts of a class are right, 0..1: <c>data/extraction/confidence.tsv</c>, made by <c>kg-train confidence</c> from annotated articles.</summary>
internal sealed class ConfidenceTable(IReadOnlyDictionary<FactClass, double> shares)
{
    public const string File = "data/extraction/confidence.tsv";

    /// <summary>For a rule that the table does not know yet.</summary>
    private const double Unknown = 0.5;

    private static readonly Lazy<ConfidenceTable> Shared = new(() => new ConfidenceTable(
        DataFiles.Lines(File).Select(line => line.Split('\t'))
            .ToDictionary(row => new FactClass(row[0], row[1], row[2]), row => double.Parse(row[3], CultureInfo.InvariantCulture))));

    public static ConfidenceTable Default => Shared.Value;

    /// <summary>The share of the class, else of its rule, else of all facts of its sort.</summary>
    public double Of(FactClass facts)
    {
        if (shares.TryGetValue(facts, out double share) || shares.TryGetValue(facts with { Setting = "" }, out share)) return share;
        return shares.GetValueOrDefault(new FactClass(facts.Fact, "", ""), Unknown);
    }

    /// <summary>The facts with their confidences; that of a post also counts how sure its two mentions are.</summary>
    public ArticleFacts Rate(ArticleFacts facts, string text) => facts with
    {
        Posts = [.. facts.Posts.Select(post => post with { Confidence = post.Confidence * Of(FactClass.Of(post, text)) })],
        Events = [.. facts.Events.Select(Rate)],
    };

    private Event Rate(Event occasion) => occasion with
    {
        Confidence = Of(FactClass.Of(occasion)),
        Attendance = [.. occasion.Attendance.Select(part => part with { Confidence = Of(FactClass.Of(part, occasion)) })],
    };
}
