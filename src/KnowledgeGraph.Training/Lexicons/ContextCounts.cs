using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Lexicons;

/// <summary>Which words stand directly before and behind each word of unlabelled news.</summary>
internal sealed class ContextCounts
{
    /// <summary>Neighbours are told apart only among the most frequent words; the columns behind are those of the word behind.</summary>
    public const int Neighbours = 2000;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<int> _counts = [];
    private readonly Dictionary<(int Word, int Next), int> _pairs = [];

    public void Add(FeatureResources resources, IEnumerable<string> texts)
    {
        var characters = new CharacterSequence();
        var extractor = new FeatureExtractor(resources);
        foreach (string text in texts)
        {
            foreach (TextSpan sentence in SequenceSplitter.Split(text))
            {
                characters.Read(text, sentence);
                AddSentence(characters.Symbols, extractor.Segment(characters.Symbols));
            }
        }
    }

    /// <summary>The words seen at least <paramref name="minimum"/> times, each with the positive pointwise mutual information of its neighbours, scaled to length 1.</summary>
    public IReadOnlyList<(string Word, int Count, (int Column, float Weight)[] Row)> Rows(int minimum)
    {
        int[] rank = Ranks();
        var rows = new Dictionary<int, Dictionary<int, int>>();
        foreach (((int word, int next), int count) in _pairs)
        {
            if (rank[next] < Neighbours && _counts[word] >= minimum) Count(rows, word, Neighbours + rank[next], count);
            if (rank[word] < Neighbours && _counts[next] >= minimum) Count(rows, next, rank[word], count);
        }

        double total = _counts.Sum(count => (double)count);
        int[] byRank = [.. Enumerable.Range(0, _words.Count).OrderBy(word => rank[word]).Take(Neighbours)];
        return [.. rows.OrderBy(row => row.Key).Select(row => (_words[row.Key], _counts[row.Key], Weigh(row.Value, _counts[row.Key], byRank, total)))];
    }

    private (int Column, float Weight)[] Weigh(Dictionary<int, int> row, int count, int[] byRank, double total)
    {
        var weights = row.OrderBy(cell => cell.Key)
            .Select(cell => (cell.Key, (float)Math.Max(0, Math.Log(cell.Value * total / ((double)count * _counts[byRank[cell.Key % Neighbours]])))))
            .Where(cell => cell.Item2 > 0).ToArray();
        float length = MathF.Sqrt(weights.Sum(cell => cell.Item2 * cell.Item2));
        return [.. weights.Select(cell => (cell.Key, cell.Item2 / length))];
    }

    private static void Count(Dictionary<int, Dictionary<int, int>> rows, int row, int column, int count)
    {
        if (!rows.TryGetValue(row, out Dictionary<int, int>? cells)) rows.Add(row, cells = []);
        cells[column] = cells.GetValueOrDefault(column) + count;
    }

    private int[] Ranks()
    {
        var rank = new int[_words.Count];
        int next = 0;
        foreach (int word in Enumerable.Range(0, _words.Count).OrderByDescending(word => _counts[word]).ThenBy(word => _words[word], StringComparer.Ordinal)) rank[word] = next++;
        return rank;
    }

    private void AddSentence(ReadOnlySpan<char> symbols, List<WordMatch> words)
    {
        int before = -1;
        foreach (WordMatch match in words)
        {
            int word = IdOf(symbols[match.Start..match.End].ToString());
            _counts[word]++;
            if (before >= 0) _pairs[(before, word)] = _pairs.GetValueOrDefault((before, word)) + 1;
            before = word;
        }
    }

    private int IdOf(string word)
    {
        if (_ids.TryGetValue(word, out int id)) return id;
        _ids.Add(word, id = _words.Count);
        _words.Add(word);
        _counts.Add(0);
        return id;
    }
}
