using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Running;

/// <summary>Prints what was wrong with the input, the first few of each kind, and counts all.</summary>
internal sealed class DiagnosticLog(TextWriter error)
{
    private const int ShownOfEach = 5;
    private readonly SortedDictionary<string, List<Diagnostic>> _shown = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);

    /// <summary>All that were reported.</summary>
    public long Count => _counts.Values.Sum();

    public void Report(Diagnostic diagnostic)
    {
        long count = _counts[diagnostic.Code] = _counts.GetValueOrDefault(diagnostic.Code) + 1;
        if (count > ShownOfEach) return;
        if (!_shown.TryGetValue(diagnostic.Code, out List<Diagnostic>? shown)) _shown[diagnostic.Code] = shown = [];
        shown.Add(diagnostic);
        error.WriteLine(diagnostic.ToString());
        if (count == ShownOfEach) error.WriteLine($"further lines like this one are only counted [{diagnostic.Code}]");
    }

    /// <summary>Each kind with its number and its first case.</summary>
    public IEnumerable<(long Count, Diagnostic First)> Kinds => _counts.Select(kind => (kind.Value, _shown[kind.Key][0]));

    /// <summary>One line a kind: <c>12 × the row has no "text"; skipped [KG1021], first at news.jsonl:7</c>.</summary>
    public IEnumerable<string> Summary => Kinds.Select(kind =>
    {
        string place = kind.First is { Path: var path, Line: { } line } ? FormattableString.Invariant($"{path ?? "-"}:{line}") : kind.First.Path ?? "-";
        return $"{Wording.Number(kind.Count)} × {kind.First.Message} [{kind.First.Code}], first at {place}";
    });
}
