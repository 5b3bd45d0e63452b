namespace KnowledgeGraph.Recognition.Crf;

/// <summary>
/// From the number of an n-gram to its rows of weights: an open-addressing hash with linear probing, half full.
/// A value holds the index of the n-gram's first row (upper 24 bits) and which of its template's offsets have a row (lower 8 bits).
/// </summary>
internal sealed class GramTable
{
    private readonly ulong[] _slots;
    private readonly uint[] _values;
    private readonly int _mask;

    public GramTable(ulong[] keys, uint[] values)
    {
        Keys = keys;
        Values = values;
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 3 / 2));
        _mask = size - 1;
        _slots = new ulong[size];
        _values = new uint[size];
        for (int i = 0; i < keys.Length; i++) Insert(keys[i], values[i]);
    }

    /// <summary>The n-grams' numbers; none is 0.</summary>
    public ulong[] Keys { get; }

    public uint[] Values { get; }

    public static uint Pack(int firstRow, byte offsets) => ((uint)firstRow << 8) | offsets;

    /// <summary>The value of an n-gram, or 0 if it carries no weight.</summary>
    public uint Find(ulong key)
    {
        for (int slot = (int)(key >> 20) & _mask; ; slot = (slot + 1) & _mask)
        {
            ulong there = _slots[slot];
            if (there == key) return _values[slot];
            if (there == 0) return 0;
        }
    }

    private void Insert(ulong key, uint value)
    {
        int slot = (int)(key >> 20) & _mask;
        while (_slots[slot] != 0) slot = (slot + 1) & _mask;
        _slots[slot] = key;
        _values[slot] = value;
    }
}
