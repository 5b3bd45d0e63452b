using System.Numerics;

namespace KnowledgeGraph.Recognition.Features;

/// <summary>
/// The streams of one sentence with <see cref="Padding"/> symbols before and behind it. Reused from sentence to sentence.
/// </summary>
internal sealed class StreamBuffer(int streams)
{
    /// <summary>No template looks further than this beyond a sentence's ends.</summary>
    public const int Padding = 4;

    /// <summary>The symbol of a character outside the sentence in the streams that never are silent.</summary>
    public const uint Outside = 1;

    private readonly uint[][] _symbols = [.. Enumerable.Range(0, streams).Select(_ => new uint[256])];

    /// <summary>The number of characters of the sentence.</summary>
    public int Length { get; private set; }

    /// <summary>Makes room for a sentence; all streams are silent.</summary>
    public void Reset(int length)
    {
        Length = length;
        int size = length + (2 * Padding);
        for (int stream = 0; stream < _symbols.Length; stream++)
        {
            if (_symbols[stream].Length < size) _symbols[stream] = new uint[size * 2];
            else Array.Clear(_symbols[stream], 0, size);
        }
    }

    /// <summary>The sentence's symbols in a stream.</summary>
    public Span<uint> this[int stream] => _symbols[stream].AsSpan(Padding, Length);

    /// <summary>Writes <see cref="Outside"/> before and behind the sentence.</summary>
    public void Close(int stream)
    {
        _symbols[stream].AsSpan(0, Padding).Fill(Outside);
        _symbols[stream].AsSpan(Padding + Length, Padding).Fill(Outside);
    }

    /// <summary>
    /// The n-gram of a template that starts at <paramref name="start"/> (from -<see cref="Padding"/>) as one number; 0 where all its symbols are silent.
    /// Two n-grams may in theory share a number; among a million n-grams that is a chance of one in ten million.
    /// </summary>
    public ulong Key(int template, FeatureTemplate shape, int start)
    {
        ReadOnlySpan<uint> symbols = _symbols[shape.Stream].AsSpan(start + Padding, shape.Length);
        if (!symbols.ContainsAnyExcept(0u)) return 0;
        ulong hash = (ulong)(template + 1) * 0x9E3779B97F4A7C15;
        foreach (uint symbol in symbols) hash = Mix(hash, symbol);
        return hash;
    }

    /// <summary>One step of a multiplicative hash (the 128-bit product folded, as wyhash does).</summary>
    public static ulong Mix(ulong hash, ulong symbol)
    {
        ulong high = Math.BigMul(hash ^ (symbol * 0xA0761D6478BD642F), 0xE7037ED1A0B428DB, out ulong low);
        return BitOperations.RotateLeft(high ^ low, 17) | 1;
    }
}
