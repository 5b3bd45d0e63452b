using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Training.Crf;

/// <summary>The n-grams that are seen often enough to be learned from, and the rows of weights they have: one for each offset of their template.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<ulong, int> _firstRows = [];
    private readonly List<(ulong Key, int Template)> _grams = [];
    private readonly FeatureTemplate[] _templates;

    private FeatureIndex(FeatureTemplate[] templates) => _templates = templates;

    /// <summary>The n-grams with their templates, in the order of their rows.</summary>
    public IReadOnlyList<(ulong Key, int Template)> Grams => _grams;

    public int RowCount { get; private set; }

    /// <summary>The row of an n-gram's first offset.</summary>
    public int FirstRow(ulong key) => _firstRows[key];

    /// <summary>Counts the n-grams of all sentences and keeps those that are seen at least <paramref name="minimum"/> times.</summary>
    /// <param name="sentences">Fills the extractor's streams with one sentence after the other.</param>
    public static FeatureIndex Build(FeatureTemplate[] templates, int minimum, IEnumerable<StreamBuffer> sentences)
    {
        var counts = new Dictionary<ulong, int>();
        var index = new FeatureIndex(templates);
        foreach (StreamBuffer streams in sentences)
        {
            for (int t = 0; t < templates.Length; t++) index.Count(counts, t, streams, minimum);
        }

        return index;
    }

    /// <summary>Appends the rows of each character of a sentence to <paramref name="rows"/>, and where they start to <paramref name="starts"/>.</summary>
    public void Append(StreamBuffer streams, List<int> rows, List<int> starts)
    {
        var perCharacter = new List<int>[streams.Length];
        for (int i = 0; i < perCharacter.Length; i++) perCharacter[i] = new List<int>(64);
        for (int t = 0; t < _templates.Length; t++) Collect(t, streams, perCharacter);
        foreach (List<int> character in perCharacter)
        {
            starts.Add(rows.Count);
            rows.AddRange(character);
        }
    }

    private void Count(Dictionary<ulong, int> counts, int index, StreamBuffer streams, int minimum)
    {
        FeatureTemplate template = _templates[index];
        for (int start = template.First; start <= streams.Length - 1 + template.Last; start++)
        {
            ulong key = streams.Key(index, template, start);
            if (key == 0) continue;
            ref int count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _);
            if (++count != minimum) continue;
            _firstRows.Add(key, RowCount);
            _grams.Add((key, index));
            RowCount += template.Offsets;
        }
    }

    private void Collect(int index, StreamBuffer streams, List<int>[] perCharacter)
    {
        FeatureTemplate template = _templates[index];
        for (int start = template.First; start <= streams.Length - 1 + template.Last; start++)
        {
            ulong key = streams.Key(index, template, start);
            if (key == 0 || !_firstRows.TryGetValue(key, out int row)) continue;
            for (int offset = template.First; offset <= template.Last; offset++)
            {
                int seenFrom = start - offset;
                if (seenFrom >= 0 && seenFrom < perCharacter.Length) perCharacter[seenFrom].Add(row + offset - template.First);
            }
        }
    }
}
