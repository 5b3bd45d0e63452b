namespace KnowledgeGraph.Recognition.Features;

/// <summary>
/// All words of all lexicons in one double-array trie: from node s the character with code c leads to <c>base[s] + c</c>
/// if <c>check</c> there is s (J. Aoe, "An efficient digital search algorithm by using a double-array structure", 1989).
/// </summary>
/// <param name="codes">For each UTF-16 unit its code from 1, or 0 if no word has it; 65,536 entries.</param>
/// <param name="bases">One entry per node.</param>
/// <param name="checks">One entry per node; -1 where the slot is free.</param>
/// <param name="entries">One <see cref="WordEntry"/> per node; 0 where no word ends.</param>
/// <param name="clusters">For each node the group of the word that ends there, see <see cref="WordCluster"/>; 0 where there is none.</param>
internal sealed class WordTrie(ushort[] codes, int[] bases, int[] checks, uint[] entries, ushort[] clusters)
{
    public const int Root = 0;

    public ushort[] Codes => codes;

    public int[] Bases => bases;

    public int[] Checks => checks;

    public uint[] Entries => entries;

    public ushort[] Clusters => clusters;

    /// <summary>The node behind <paramref name="node"/> for <paramref name="symbol"/>, or -1.</summary>
    public int Step(int node, char symbol)
    {
        int code = codes[symbol];
        if (code == 0) return -1;
        int next = bases[node] + code;
        return next < checks.Length && checks[next] == node ? next : -1;
    }

    /// <summary>The entry of the word that ends at <paramref name="node"/>; default if none does.</summary>
    public WordEntry EntryOf(int node) => new(entries[node]);

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
    public WordEntry(uint lexicons, byte cost, byte partOfSpeech)
        : this(lexicons | ((uint)cost << 16) | ((uint)partOfSpeech << 24))
    {
    }

    public bool Exists => Bits != 0;

    /// <summary>One bit for each lexicon.</summary>
    public uint Lexicons => Bits & 0xFFFF;

    /// <summary>Minus the logarithm of its share of the dictionary's text, times <see cref="WordSegmenter.CostUnit"/>; 0 if it is no dictionary word.</summary>
    public int Cost => (int)(Bits >> 16 & 0xFF);

    /// <summary>Its part-of-speech group, from 1.</summary>
    public int PartOfSpeech => (int)(Bits >> 24);
}
