namespace KnowledgeGraph.Recognition.Features;

/// <summary>
/// One family of features: the n-grams of a stream of symbols, seen from each of a range of places.
/// An n-gram that starts at character i + o, for each o from <paramref name="First"/> to <paramref name="Last"/>, is a feature of character i.
/// </summary>
/// <param name="Stream">Index of the stream, see <see cref="FeatureStreams"/>.</param>
/// <param name="Length">The n of the n-grams, 1 to 4.</param>
/// <param name="SymbolBits">No symbol of the stream needs more bits; 32 where symbols are hashes.</param>
internal readonly record struct FeatureTemplate(byte Stream, byte Length, sbyte First, sbyte Last, byte SymbolBits = 32)
{
    /// <summary>How many places the n-gram is seen from; at most 8, so that a byte can say which of them carry weight.</summary>
    public int Offsets => Last - First + 1;

    /// <summary>Whether the symbols of an n-gram stand side by side in its number; otherwise the number is a hash of them.</summary>
    public bool IsPacked => Length * SymbolBits <= GramKey.SymbolBits;
}
