using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Examples;

/// <summary>
/// Features that say in which foreign corpus a character stands: they take up what its guidelines do differently, so that the shared features need not
/// (H. Daumé III, "Frustratingly easy domain adaptation", 2007). They are silent in the house's own articles and are no part of the model.
/// </summary>
internal sealed class CorpusFeatures(int firstStream)
{
    /// <summary>The streams that are needed behind those of the model.</summary>
    public const int Streams = 2;

    public FeatureTemplate[] Templates =>
    [
        new((byte)firstStream, 1, 0, 0),
        new((byte)(firstStream + 1), 1, -1, 1),
        new((byte)(firstStream + 1), 2, -1, 0),
    ];

    /// <summary>Fills the streams: the corpus, and the corpus with the character.</summary>
    public void Write(Corpus corpus, StreamBuffer streams)
    {
        if (corpus == Corpus.House) return;
        uint number = 2;
        foreach (char unit in corpus.Name) number = (number * 31) + unit;
        streams[firstStream].Fill(number);
        ReadOnlySpan<uint> characters = streams[FeatureStreams.Character];
        Span<uint> both = streams[firstStream + 1];
        for (int i = 0; i < both.Length; i++) both[i] = (uint)(StreamBuffer.Mix(number, characters[i]) >> 32);
    }
}
