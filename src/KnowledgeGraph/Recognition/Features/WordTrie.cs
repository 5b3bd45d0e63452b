namespace KnowledgeGraph.Recognition.Features;

/// <summary>
/// All words of all lexicons in one double-array trie: from node s the character with code c leads to <c>base[s] + c</c>
/// if <c>check</c> there is s (J. Aoe, "An efficient digital search algorithm by using a double-array structure", 1989).
/// </summary>
/// <param name="codes">For each UTF-16 unit its code from 1, or 0 if no word has it; 65,536 entries.</param>
/// <param name="nodes">A node's place is its number.</param>
internal sealed class WordTrie(ushort[] codes, TrieNode[] nodes)
{
    public const int Root = 0;

    public ushort[] Codes => codes;

    public TrieNode[] Nodes => nodes;

    /// <summary>The node behind <paramref name="node"/> for <paramref name="symbol"/>, or -1.</summary>
    public int Step(int node, char symbol)
    {
        int code = codes[symbol];
        if (code == 0) return -1;
        int next = nodes[node].Base + code;
        return (uint)next < (uint)nodes.Length && nodes[next].Check == node ? next : -1;
    }

    /// <summary>The entry of the word that ends at <paramref name="node"/>; default if none does.</summary>
    public WordEntry EntryOf(int node) => new(nodes[node].Entry);

    /// <summary>The entry of <paramref name="word"/>; default if it is in no lexicon.</summary>
    public WordEntry Find(ReadOnlySpan<char> word)
    {
        int node = Root;
        foreach (char symbol in word)
        {
            node = Step(node, symbol);
            if (node < 0) return default;
        }

        return EntryOf(node);
    }
}

/// <summary>One node in 16 bytes, so that a step touches one place in memory.</summary>
/// <param name="Base">Where its children lie.</param>
/// <param name="Check">Its parent; -1 where the slot is free.</param>
/// <param name="Entry">The bits of the <see cref="WordEntry"/> of the word that ends here; 0 if none does.</param>
/// <param name="Cluster">The group of the word that ends here, see <see cref="WordCluster"/>; 0 where there is none.</param>
internal readonly record struct TrieNode(int Base, int Check, uint Entry, ushort Cluster);

/// <summary>
/// The group of words that stand beside the same words, in two steps: a group from 1 and a part of it from 0 to 7. 0 is no group.
/// </summary>
internal readonly record struct WordCluster(ushort Id)
{
    /// <summary>A group has at most this many parts.</summary>
    public const int Parts = 8;

    public WordCluster(int group, int part)
        : this((ushort)((group * Parts) + part))
    {
    }

    public uint Group => (uint)Id / Parts;
}

/// <summary>What the lexicons say of a word, in 32 bits: which of them have it, how rare it is, and its part of speech.</summary>
/// <param name="Bits">Lexicons in bits 0 to 15, cost in 16 to 23, part of speech in 24 to 31.</param>
internal readonly record struct WordEntry(uint Bits)
{
    /// <summary>There are no more groups than the symbols of <see cref="FeatureStreams.WordShape"/> have room for.</summary>
    public const int MaxPartOfSpeech = 120;

    public WordEntry(uint lexicons, byte cost, byte partOfSpeech)
        : this(lexicons | ((uint)cost << 16) | ((uint)partOfSpeech << 24))
    {
    }

    public bool Exists => Bits != 0;

    /// <summary>One bit for each lexicon.</summary>
    public uint Lexicons => Bits & 0xFFFF;

    /// <summary>Minus the logarithm of its share of the dictionary's text, times <see cref="WordSegmenter.CostUnit"/>; 0 if it is no dictionary word.</summary>
    public int Cost => (int)(Bits >> 16 & 0xFF);

    /// <summary>Its part-of-speech group, from 1 to <see cref="MaxPartOfSpeech"/>.</summary>
    public int PartOfSpeech => (int)(Bits >> 24);
}
