using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Recognition.Crf.Scoring;

/// <summary>N-grams over a small alphabet: an array indexed by their packed symbols.</summary>
internal sealed class DenseIndex : IGramIndex
{
    private readonly FeatureTemplate _template;
    private readonly uint[] _values;

    public DenseIndex(FeatureTemplate template, ReadOnlySpan<(ulong Symbols, uint Value)> grams, int highest)
    {
        _template = template;
        _values = new uint[highest + 1];
        foreach ((ulong symbols, uint value) in grams) _values[(int)symbols] = value;
    }

    public void Find(ReadOnlySpan<uint> symbols, Span<uint> values)
    {
        if (_template.Length == 1) FindSingle(symbols, values);
        else FindPacked(symbols, values);
    }

    private void FindSingle(ReadOnlySpan<uint> symbols, Span<uint> values)
    {
        uint[] stored = _values;
        values = values[..symbols.Length];
        for (int i = 0; i < symbols.Length; i++)
        {
            uint symbol = symbols[i];
            values[i] = symbol < (uint)stored.Length ? stored[symbol] : 0;
        }
    }

    private void FindPacked(ReadOnlySpan<uint> symbols, Span<uint> values)
    {
        uint[] stored = _values;
        int before = _template.Length - 1, bits = _template.SymbolBits;
        ulong packed = 0, mask = (1ul << (_template.Length * bits)) - 1;
        for (int i = 0; i < before; i++) packed = (packed << bits) | symbols[i];
        symbols = symbols[before..];
        values = values[..symbols.Length];
        for (int i = 0; i < symbols.Length; i++)
        {
            packed = ((packed << bits) | symbols[i]) & mask;
            values[i] = packed < (uint)stored.Length ? stored[packed] : 0;
        }
    }
}
