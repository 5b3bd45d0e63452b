using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Recognition.Crf.Scoring;

/// <summary>The n-grams of one template: from symbols to what is stored for them. Immutable.</summary>
internal interface IGramIndex
{
    /// <summary>
    /// Writes for each n-gram of <paramref name="symbols"/> what is stored for it, 0 if nothing is. The first n-gram starts at the first symbol;
    /// there are <c>symbols.Length - Length + 1</c> of them.
    /// </summary>
    void Find(ReadOnlySpan<uint> symbols, Span<uint> values);
}

/// <summary>Makes the index that suits the n-grams.</summary>
internal static class GramIndexes
{
    /// <summary>Where all numbers are below this, an array indexed by them takes at most a megabyte.</summary>
    private const ulong DenseLimit = 1 << 18;

    /// <param name="grams">The numbers of n-grams without the template, and what is stored for each.</param>
    public static IGramIndex Create(FeatureTemplate template, ReadOnlySpan<(ulong Symbols, uint Value)> grams)
    {
        ulong highest = 0;
        foreach ((ulong symbols, _) in grams) highest = Math.Max(highest, symbols);
        return highest < DenseLimit && template.IsPacked ? new DenseIndex(template, grams, (int)highest) : new HashedIndex(template, grams);
    }
}
