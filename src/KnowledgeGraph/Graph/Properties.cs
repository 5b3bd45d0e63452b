using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Graph;

/// <summary>Collects a node's or relationship's properties, leaving out what is unknown.</summary>
internal sealed class Properties : Dictionary<string, object>
{
    /// <summary>
    /// So many pieces of evidence a relationship shows: the head of state's office is stated in every second article. The earliest and the latest
    /// half are kept, so that firstSeen and lastSeen can both be read back; all of them stay in the facts.
    /// </summary>
    private const int MostEvidence = 100;

    public Properties()
        : base(StringComparer.Ordinal)
    {
    }

    public Properties With(string name, object? value)
    {
        if (value is not null and not "" and not IReadOnlyList<string> { Count: 0 }) this[name] = value;
        return this;
    }

    public Properties WithEvidence(IEnumerable<Evidence> evidence)
    {
        Evidence[] sorted = [.. evidence.Distinct().Order()];
        IEnumerable<Evidence> shown = sorted.Length <= MostEvidence ? sorted : sorted[..(MostEvidence / 2)].Concat(sorted[^(MostEvidence / 2)..]);
        return With("evidence", (IReadOnlyList<string>)[.. shown.Select(one => one.ToString())]);
    }

    public Properties WithConfidence(double confidence) => With("confidence", Math.Round(confidence, 3));

    /// <summary>firstSeen and lastSeen: the first and the last date of the articles.</summary>
    public Properties WithPeriod(IEnumerable<ArticleInfo> articles)
    {
        string[] dates = [.. articles.Select(article => article.Date).OfType<string>()];
        return dates.Length == 0 ? this : With("firstSeen", dates.Min(StringComparer.Ordinal)).With("lastSeen", dates.Max(StringComparer.Ordinal));
    }
}
