using KnowledgeGraph.Extraction.Confidence;

namespace KnowledgeGraph.Training.Facts;

/// <summary>How many facts of each class were right → confidences: the class's share, drawn towards its rule's, and that towards the share of all.</summary>
internal sealed class ConfidenceCounts
{
    /// <summary>How many facts of the wider class count beside a class's own.</summary>
    private const double Pull = 12;

    private readonly SortedDictionary<(string Fact, string Rule, string Setting), (int Right, int All)> _counts = new(Comparer<(string, string, string)>.Create(
        (a, b) => (string.CompareOrdinal(a.Item1, b.Item1), string.CompareOrdinal(a.Item2, b.Item2), string.CompareOrdinal(a.Item3, b.Item3)) switch
        {
            (not 0 and var first, _, _) => first,
            (_, not 0 and var second, _) => second,
            (_, _, var third) => third,
        }));

    public void Add(RatedFact fact)
    {
        Count((fact.Class.Fact, fact.Class.Rule, fact.Class.Setting), fact.Right);
        Count((fact.Class.Fact, fact.Class.Rule, ""), fact.Right);
        Count((fact.Class.Fact, "", ""), fact.Right);
    }

    /// <summary>Each class with its confidence and counts, in ordinal order.</summary>
    public IEnumerable<(FactClass Class, double Confidence, int Right, int All)> Rows()
    {
        foreach (var ((fact, rule, setting), (right, all)) in _counts)
        {
            double wider = rule.Length == 0 ? 0.5 : setting.Length == 0 ? Share((fact, "", "")) : Smooth((fact, rule, ""), Share((fact, "", "")));
            yield return (new FactClass(fact, rule, setting), Smooth((fact, rule, setting), wider), right, all);
        }
    }

    public ConfidenceTable Table() => new(Rows().ToDictionary(row => row.Class, row => row.Confidence));

    private double Share((string, string, string) key) => Smooth(key, 0.5);

    private double Smooth((string, string, string) key, double wider) =>
        (_counts[key].Right + (Pull * wider)) / (_counts[key].All + Pull);

    private void Count((string, string, string) key, bool right)
    {
        (int before, int all) = _counts.GetValueOrDefault(key);
        _counts[key] = (before + (right ? 1 : 0), all + 1);
    }
}
