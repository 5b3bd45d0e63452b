namespace KnowledgeGraph.Recognition.Features;

/// <summary>
/// One family of features: the n-grams of a stream of symbols, seen from each of a range of places.
/// An n-gram that starts at character i + o, for each o from <paramref name="First"/> to <paramref name="Last"/>, is a feature of character i.
/// </summary>
/// <param name="Stream">Index of the stream, see <see cref="FeatureStreams"/>.</param>
/// <param name="Length">The n of the n-grams, 1 to 4.</param>
internal readonly record struct FeatureTemplate(byte Stream, byte Length, sbyte First, sbyte Last)
{
    /// <summary>How many places the n-gram is seen from; at most 8, so that a byte can say which of them carry weight.</summary>
    public int Offsets => Last - First + 1;
}
