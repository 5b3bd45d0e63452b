namespace KnowledgeGraph.Recognition.Features;

/// <summary>The words of a sentence → the streams that say which word a character is in, where in it, and which words stand beside it.</summary>
internal static class WordStreams
{
    /// <summary>Places in a word beyond this are not told apart.</summary>
    private const int MaxPlace = 63;

    /// <summary>The identities of characters that are no word of the dictionary stand behind those of the trie's nodes.</summary>
    private const uint FirstUnknown = 1 << 24;

    public static void Write(ReadOnlySpan<char> symbols, ReadOnlySpan<WordMatch> words, StreamBuffer streams)
    {
        Neighbour before = default;
        for (int w = 0; w < words.Length; w++)
        {
            Neighbour behind = w + 1 < words.Length ? Seen(symbols, words[w + 1]) : default;
            WriteWord(streams, words[w]);
            WriteNeighbour(streams, words[w], before, FeatureStreams.PreviousWord);
            WriteNeighbour(streams, words[w], behind, FeatureStreams.NextWord);
            before = Seen(symbols, words[w]);
        }

        streams.Close(FeatureStreams.WordShape);
    }

    private static void WriteWord(StreamBuffer streams, in WordMatch match)
    {
        Span<uint> shapes = streams[FeatureStreams.WordShape], identities = streams[FeatureStreams.Word];
        Span<uint> groups = streams[FeatureStreams.Cluster], parts = streams[FeatureStreams.ClusterPart];
        for (int i = match.Start; i < match.End; i++)
        {
            uint place = PlaceIn(match, i);
            shapes[i] = 2 + place + (4 * (uint)match.Entry.PartOfSpeech);
            identities[i] = match.Length == 1 ? 0 : 1 + (uint)Math.Min(i - match.Start, MaxPlace) + ((MaxPlace + 1) * (uint)match.Node);
            groups[i] = 2 + place + (4 * match.Cluster.Group);
            parts[i] = match.Cluster.Id == 0 ? 0 : 2 + place + (4u * match.Cluster.Id);
        }
    }

    /// <summary>Writes a neighbour's identity, group and part of it over the characters of a word.</summary>
    private static void WriteNeighbour(StreamBuffer streams, in WordMatch match, Neighbour neighbour, int firstStream)
    {
        Span<uint> identities = streams[firstStream], groups = streams[firstStream + 1], parts = streams[firstStream + 2];
        for (int i = match.Start; i < match.End; i++)
        {
            uint place = PlaceIn(match, i);
            identities[i] = 1 + place + (4 * neighbour.Identity);
            groups[i] = 2 + place + (4 * neighbour.Cluster.Group);
            parts[i] = neighbour.Cluster.Id == 0 ? 0 : 2 + place + (4u * neighbour.Cluster.Id);
        }
    }

    /// <summary>Where a character stands in its word: 0 begin, 1 middle, 2 end, 3 alone.</summary>
    private static uint PlaceIn(in WordMatch word, int index) =>
        word.Length == 1 ? 3u : index == word.Start ? 0u : index == word.End - 1 ? 2u : 1u;

    private static Neighbour Seen(ReadOnlySpan<char> symbols, in WordMatch word) =>
        new(word.Node != WordTrie.Root ? (uint)word.Node : FirstUnknown + symbols[word.Start], word.Cluster);

    /// <summary>What a word's neighbours see of it; default at a sentence's ends.</summary>
    private readonly record struct Neighbour(uint Identity, WordCluster Cluster);
}
