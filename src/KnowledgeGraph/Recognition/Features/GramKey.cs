using System.Numerics;

namespace KnowledgeGraph.Recognition.Features;

/// <summary>
/// The number of an n-gram: in the upper 7 bits its template, counted from 1, below them its symbols, packed side by side where they fit
/// (<see cref="FeatureTemplate.IsPacked"/>), else hashed. Two hashed n-grams may in theory share a number; among a million of one template
/// that is a chance of one in three hundred thousand.
/// </summary>
internal static class GramKey
{
    /// <summary>The bits below those of the template.</summary>
    public const int SymbolBits = 57;

    private const ulong SymbolMask = (1ul << SymbolBits) - 1;

    /// <summary>The n-gram <paramref name="symbols"/> of a template.</summary>
    public static ulong Of(int template, FeatureTemplate shape, ReadOnlySpan<uint> symbols) =>
        ((ulong)(template + 1) << SymbolBits) | (shape.IsPacked ? Pack(shape, symbols) : Hash(symbols));

    /// <summary>The index of an n-gram's template; -1 if its number has none.</summary>
    public static int TemplateOf(ulong key) => (int)(key >> SymbolBits) - 1;

    /// <summary>The number without the template.</summary>
    public static ulong SymbolsOf(ulong key) => key & SymbolMask;

    /// <summary>The symbols of an n-gram whose symbols do not fit side by side: two pairs multiplied, the 128-bit product folded (as wyhash does).</summary>
    public static ulong Hash(ReadOnlySpan<uint> symbols)
    {
        ulong first = ((ulong)symbols[0] << 32) | symbols[1];
        ulong second = symbols.Length < 3 ? 0 : ((ulong)symbols[2] << 32) | (symbols.Length < 4 ? 0 : symbols[3]);
        ulong high = Math.BigMul(first ^ 0xA0761D6478BD642F, second ^ 0xE7037ED1A0B428DB, out ulong low);
        return (high ^ low) & SymbolMask;
    }

    /// <summary>One step of a multiplicative hash (the 128-bit product folded, as wyhash does).</summary>
    public static ulong Mix(ulong hash, ulong symbol)
    {
        ulong high = Math.BigMul(hash ^ (symbol * 0xA0761D6478BD642F), 0xE7037ED1A0B428DB, out ulong low);
        return BitOperations.RotateLeft(high ^ low, 17) | 1;
    }

    private static ulong Pack(FeatureTemplate shape, ReadOnlySpan<uint> symbols)
    {
        ulong packed = 0;
        foreach (uint symbol in symbols) packed = (packed << shape.SymbolBits) | symbol;
        return packed;
    }
}
