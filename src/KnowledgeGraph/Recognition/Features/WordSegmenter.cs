namespace KnowledgeGraph.Recognition.Features;

/// <summary>A lexicon word in a sentence: the characters from <paramref name="Start"/> to <paramref name="End"/>, end exclusive.</summary>
/// <param name="Node">Where the word ends in the <see cref="WordTrie"/>; its root for a character that is no word.</param>
internal readonly record struct WordMatch(int Start, int End, WordEntry Entry, int Node = WordTrie.Root, WordCluster Cluster = default)
{
    public int Length => End - Start;
}

/// <summary>Cuts a sentence into the likeliest sequence of dictionary words, each as likely as it is frequent (a unigram model).</summary>
internal sealed class WordSegmenter
{
    /// <summary>The steps of a cost byte in one unit of the natural logarithm; a word seen once in 60 million (17.9) still fits.</summary>
    public const int CostUnit = 13;

    /// <summary>A character that is no word of the dictionary costs as much as the rarest word.</summary>
    private const int UnknownCost = 255;

    private int[] _costs = new int[256];
    private int[] _backs = new int[256];
    private int[] _matches = new int[256];

    /// <summary>
    /// Writes the words of a sentence of <paramref name="length"/> characters, in order, over <paramref name="words"/>.
    /// <paramref name="matches"/> are the lexicon words of the sentence by start; those without a cost are passed over.
    /// </summary>
    public void Segment(int length, List<WordMatch> matches, List<WordMatch> words)
    {
        Reset(length);
        int next = 0;
        for (int i = 0; i < length; i++)
        {
            Reach(i, i + 1, UnknownCost, -1);
            for (; next < matches.Count && matches[next].Start == i; next++)
            {
                WordMatch match = matches[next];
                if (match.Entry.Cost > 0) Reach(i, match.End, match.Entry.Cost, next);
            }
        }

        ReadBack(length, matches, words);
    }

    private void Reset(int length)
    {
        if (_costs.Length <= length)
        {
            _costs = new int[2 * (length + 1)];
            _backs = new int[_costs.Length];
            _matches = new int[_costs.Length];
        }

        Array.Fill(_costs, int.MaxValue, 0, length + 1);
        _costs[0] = 0;
    }

    private void Reach(int start, int end, int cost, int match)
    {
        int total = _costs[start] + cost;
        if (total >= _costs[end]) return;
        _costs[end] = total;
        _backs[end] = start;
        _matches[end] = match;
    }

    private void ReadBack(int length, List<WordMatch> matches, List<WordMatch> words)
    {
        words.Clear();
        for (int end = length; end > 0; end = _backs[end])
        {
            words.Add(_matches[end] >= 0 ? matches[_matches[end]] : new WordMatch(end - 1, end, default));
        }

        words.Reverse();
    }
}
