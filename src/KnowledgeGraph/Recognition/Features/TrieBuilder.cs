using System.Runtime.InteropServices;

namespace KnowledgeGraph.Recognition.Features;

/// <summary>Lays words out as a <see cref="WordTrie"/>.</summary>
internal sealed class TrieBuilder
{
    private readonly List<int> _bases = [0];
    private readonly List<int> _checks = [-1];
    private readonly List<uint> _entries = [0];
    private readonly List<ushort> _clusters = [0];
    private readonly ushort[] _codes = new ushort[1 << 16];
    private int _firstFree = 1;

    public static WordTrie Build(IReadOnlyDictionary<string, WordEntry> words, IReadOnlyDictionary<string, WordCluster> clusters)
    {
        var builder = new TrieBuilder();
        builder.NumberCharacters(words.Keys);
        string[] sorted = [.. words.Keys];
        Array.Sort(sorted, builder.Compare);
        builder.Place(sorted, words, clusters);
        TrieNode[] nodes = [.. Enumerable.Range(0, builder._bases.Count).Select(builder.NodeAt)];
        return new WordTrie(builder._codes, nodes);
    }

    private TrieNode NodeAt(int place) => new(_bases[place], _checks[place], _entries[place], _clusters[place]);

    /// <summary>The most frequent characters get the lowest codes, so that nodes lie close together.</summary>
    private void NumberCharacters(IEnumerable<string> words)
    {
        var counts = new int[1 << 16];
        foreach (char symbol in words.SelectMany(word => word)) counts[symbol]++;
        var used = Enumerable.Range(0, counts.Length).Where(symbol => counts[symbol] > 0).OrderByDescending(symbol => counts[symbol]).ThenBy(symbol => symbol);
        ushort code = 0;
        foreach (int symbol in used) _codes[symbol] = ++code;
    }

    private int Compare(string left, string right)
    {
        for (int i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (left[i] != right[i]) return _codes[left[i]].CompareTo(_codes[right[i]]);
        }

        return left.Length.CompareTo(right.Length);
    }

    /// <summary>Breadth first: the words below a node are one range of the sorted words.</summary>
    private void Place(string[] words, IReadOnlyDictionary<string, WordEntry> entries, IReadOnlyDictionary<string, WordCluster> clusters)
    {
        var open = new Queue<(int Node, int From, int To, int Depth)>();
        open.Enqueue((WordTrie.Root, 0, words.Length, 0));
        while (open.TryDequeue(out var range))
        {
            int from = range.From;
            if (range.Depth > 0 && words[from].Length == range.Depth)
            {
                _entries[range.Node] = entries[words[from]].Bits;
                _clusters[range.Node] = clusters.GetValueOrDefault(words[from++]).Id;
            }

            List<(int Code, int From, int To)> children = Children(words, from, range.To, range.Depth);
            if (children.Count == 0) continue;
            int start = FindBase(children);
            _bases[range.Node] = start;
            foreach (var child in children)
            {
                _checks[start + child.Code] = range.Node;
                open.Enqueue((start + child.Code, child.From, child.To, range.Depth + 1));
            }
        }
    }

    private List<(int Code, int From, int To)> Children(string[] words, int from, int to, int depth)
    {
        var children = new List<(int Code, int From, int To)>();
        for (int i = from; i < to;)
        {
            int end = i + 1;
            while (end < to && words[end][depth] == words[i][depth]) end++;
            children.Add((_codes[words[i][depth]], i, end));
            i = end;
        }

        return children;
    }

    private int FindBase(List<(int Code, int From, int To)> children)
    {
        while (_firstFree < _checks.Count && _checks[_firstFree] >= 0) _firstFree++;
        for (int slot = Math.Max(_firstFree, children[0].Code); ; slot++)
        {
            int start = slot - children[0].Code;
            Grow(start + children[^1].Code + 1);
            if (_checks[slot] < 0 && AllFree(start, children)) return start;
        }
    }

    private bool AllFree(int start, List<(int Code, int From, int To)> children)
    {
        foreach (ref readonly var child in CollectionsMarshal.AsSpan(children))
        {
            if (start + child.Code == WordTrie.Root || _checks[start + child.Code] >= 0) return false;
        }

        return true;
    }

    private void Grow(int size)
    {
        while (_checks.Count < size)
        {
            _checks.Add(-1);
            _bases.Add(0);
            _entries.Add(0);
            _clusters.Add(0);
        }
    }
}
