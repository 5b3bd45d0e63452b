using System.Runtime.InteropServices;

namespace KnowledgeGraph.Recognition.Features;

/// <summary>What features are made of besides the text: lexicons and the profiles of characters. Immutable.</summary>
/// <param name="Lexicons">Their names, in the order of the bits of <see cref="WordEntry.Lexicons"/>; at most 16.</param>
/// <param name="Profiles">For each UTF-16 unit the symbol of <see cref="FeatureStreams.Profile"/>; 65,536 entries.</param>
internal sealed record FeatureResources(IReadOnlyList<string> Lexicons, WordTrie Words, byte[] Profiles);

/// <summary>Sentence → streams of symbols. Keeps buffers, so each thread has its own.</summary>
/// <param name="extraStreams">Streams behind those of the lexicons, left silent for the caller to fill.</param>
internal sealed class FeatureExtractor(FeatureResources resources, int extraStreams = 0)
{
    private readonly List<WordMatch> _matches = [];
    private readonly List<WordMatch> _words = [];
    private readonly WordSegmenter _segmenter = new();
    private readonly LexiconStreams _lexicons = new(resources.Lexicons.Count);

    public StreamBuffer Streams { get; } = new(FeatureStreams.Count(resources.Lexicons.Count) + extraStreams);

    /// <summary>
    /// Fills <see cref="Streams"/> with the sentence <paramref name="symbols"/>. Lexicon words for which <paramref name="hides"/> gives bits are treated
    /// as if those lexicons did not have them: in training, so that an article is not helped by words known only from itself.
    /// </summary>
    public void Extract(ReadOnlySpan<char> symbols, IReadOnlyDictionary<string, uint>? hides = null)
    {
        Streams.Reset(symbols.Length);
        WriteCharacters(symbols);
        FindWords(symbols, hides);
        _lexicons.Write(CollectionsMarshal.AsSpan(_matches), Streams);
        _segmenter.Segment(symbols.Length, _matches, _words);
        WordStreams.Write(symbols, CollectionsMarshal.AsSpan(_words), Streams);
    }

    /// <summary>The sentence as dictionary words; valid until the next call.</summary>
    public List<WordMatch> Segment(ReadOnlySpan<char> symbols)
    {
        FindWords(symbols, hides: null);
        _segmenter.Segment(symbols.Length, _matches, _words);
        return _words;
    }

    private void WriteCharacters(ReadOnlySpan<char> symbols)
    {
        Span<uint> characters = Streams.Speak(FeatureStreams.Character);
        Span<uint> profiles = Streams[FeatureStreams.Profile];
        for (int i = 0; i < symbols.Length; i++)
        {
            characters[i] = symbols[i] + 2u;
            profiles[i] = resources.Profiles[symbols[i]] + 2u;
        }

        Streams.Close(FeatureStreams.Character);
        Streams.Close(FeatureStreams.Profile);
    }

    private void FindWords(ReadOnlySpan<char> symbols, IReadOnlyDictionary<string, uint>? hides)
    {
        _matches.Clear();
        WordTrie words = resources.Words;
        for (int start = 0; start < symbols.Length; start++)
        {
            int node = WordTrie.Root;
            for (int i = start; i < symbols.Length; i++)
            {
                node = words.Step(node, symbols[i]);
                if (node < 0) break;
                WordEntry entry = words.EntryOf(node);
                if (!entry.Exists) continue;
                if (hides is not null && hides.TryGetValue(symbols[start..(i + 1)].ToString(), out uint hidden)) entry = new(entry.Bits & ~hidden);
                if (entry.Exists) _matches.Add(new WordMatch(start, i + 1, entry, node, new WordCluster(words.Nodes[node].Cluster)));
            }
        }
    }
}
