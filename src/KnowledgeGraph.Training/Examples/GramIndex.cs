using System.Runtime.InteropServices;
using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Training.Examples;

/// <summary>The n-grams that are learned from, and the rows of weights they have: one for each offset of their template.</summary>
internal sealed class GramIndex(FeatureTemplate[] templates)
{
    private readonly Dictionary<ulong, int> _firstRows = [];
    private readonly List<Gram> _grams = [];

    /// <summary>An n-gram, the template it is one of, and the row of its first offset.</summary>
    internal readonly record struct Gram(ulong Key, int Template, int FirstRow);

    public FeatureTemplate[] Templates => templates;

    /// <summary>In the order of their rows.</summary>
    public IReadOnlyList<Gram> Grams => _grams;

    public int RowCount { get; private set; }

    /// <summary>The row of an n-gram's first offset; rows are added for one that has none yet.</summary>
    public int Admit(ulong key, int template)
    {
        ref int row = ref CollectionsMarshal.GetValueRefOrAddDefault(_firstRows, key, out bool known);
        if (known) return row;
        row = RowCount;
        _grams.Add(new Gram(key, template, row));
        RowCount = checked(RowCount + templates[template].Offsets);
        return row;
    }
}
