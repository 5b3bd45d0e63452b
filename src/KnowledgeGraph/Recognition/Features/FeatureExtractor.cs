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
    private readonly int[] _lastEnds = new int[FeatureStreams.MaxLexicons];
    private readonly int[] _lastLengths = new int[FeatureStreams.MaxLexicons];

    public StreamBuffer Streams { get; } = new(FeatureStreams.Count(resources.Lexicons.Count) + extraStreams);

    /// <summary>
    /// Fills <see cref="Streams"/> with the sentence <paramref name="symbols"/>. Lexicon words for which <paramref name="hides"/> gives bits are treated
    /// as if those lexicons did not have them: in training, so that an article is not helped by words known only from itself.
    /// </summary>
    public void Extract(ReadOnlySpan<char> symbols, IReadOnlyDictionary<string, uint>? hides = null)
    {
        StreamBuffer streams = Streams;
        streams.Reset(symbols.Length);
        WriteCharacters(symbols, streams);
        FindWords(symbols, hides);
        WriteLexicons(streams);
        WriteMatches(streams);
        _segmenter.Segment(symbols.Length, _matches, _words);
        WriteWords(symbols, streams);
    }

    /// <summary>The sentence as dictionary words; valid until the next call.</summary>
    public List<WordMatch> Segment(ReadOnlySpan<char> symbols)
    {
        FindWords(symbols, hides: null);
        _segmenter.Segment(symbols.Length, _matches, _words);
        return _words;
    }

    private void WriteCharacters(ReadOnlySpan<char> symbols, StreamBuffer streams)
    {
        Span<uint> characters = streams[FeatureStreams.Character];
        Span<uint> profiles = streams[FeatureStreams.Profile];
        for (int i = 0; i < symbols.Length; i++)
        {
            characters[i] = symbols[i] + 2u;
            profiles[i] = resources.Profiles[symbols[i]] + 2u;
        }

        streams.Close(FeatureStreams.Character);
        streams.Close(FeatureStreams.Profile);
        streams.Close(FeatureStreams.WordShape);
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
                if (entry.Exists) _matches.Add(new WordMatch(start, i + 1, entry, new WordCluster(words.Clusters[node])));
            }
        }
    }

    /// <summary>In each lexicon the longest match wins; one that starts inside another only if it is longer.</summary>
    private void WriteLexicons(StreamBuffer streams)
    {
        int lexicons = resources.Lexicons.Count;
        Array.Clear(_lastEnds);
        for (int m = 0; m < _matches.Count; m++)
        {
            WordMatch match = _matches[m];
            for (uint bits = match.Entry.Lexicons; bits != 0; bits &= bits - 1)
            {
                int lexicon = System.Numerics.BitOperations.TrailingZeroCount(bits);
                if (lexicon >= lexicons) break;
                if (match.Start < _lastEnds[lexicon] && match.Length <= _lastLengths[lexicon]) continue;
                _lastEnds[lexicon] = match.End;
                _lastLengths[lexicon] = match.Length;
                Span<uint> stream = streams[FeatureStreams.FirstLexicon + lexicon];
                for (int i = match.Start; i < match.End; i++) stream[i] = MatchSymbol(match, i);
            }
        }
    }

    private static uint MatchSymbol(WordMatch match, int index)
    {
        uint place = index == match.Start ? 0u : index == match.End - 1 ? 2u : 1u;
        return 1 + place + (3 * (uint)Math.Min(match.Length, 8));
    }

    private void WriteMatches(StreamBuffer streams)
    {
        Span<uint> all = streams[FeatureStreams.Matches];
        for (int lexicon = 0; lexicon < resources.Lexicons.Count; lexicon++)
        {
            ReadOnlySpan<uint> one = streams[FeatureStreams.FirstLexicon + lexicon];
            for (int i = 0; i < one.Length; i++)
            {
                if (one[i] != 0) all[i] = Fold(all[i], ((uint)lexicon << 8) | one[i]);
            }
        }

        ReadOnlySpan<uint> characters = streams[FeatureStreams.Character];
        Span<uint> both = streams[FeatureStreams.CharacterMatches];
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i] != 0) both[i] = Fold(all[i], characters[i]);
        }
    }

    private void WriteWords(ReadOnlySpan<char> symbols, StreamBuffer streams)
    {
        Neighbour before = default, word = default;
        for (int w = 0; w < _words.Count; w++)
        {
            if (w == 0) word = new Neighbour(Identity(symbols, _words[0]), _words[0].Cluster);
            Neighbour behind = w + 1 < _words.Count ? new Neighbour(Identity(symbols, _words[w + 1]), _words[w + 1].Cluster) : default;
            WriteWord(streams, _words[w], word);
            WriteNeighbour(streams, _words[w], before, FeatureStreams.PreviousWord);
            WriteNeighbour(streams, _words[w], behind, FeatureStreams.NextWord);
            (before, word) = (word, behind);
        }
    }

    private static void WriteWord(StreamBuffer streams, WordMatch match, Neighbour word)
    {
        Span<uint> shapes = streams[FeatureStreams.WordShape], identities = streams[FeatureStreams.Word];
        Span<uint> groups = streams[FeatureStreams.Cluster], parts = streams[FeatureStreams.ClusterPart];
        for (int i = match.Start; i < match.End; i++)
        {
            uint place = PlaceIn(match, i);
            shapes[i] = 2 + place + (4 * (uint)match.Entry.PartOfSpeech);
            identities[i] = match.Length == 1 ? 0 : Fold(word.Identity, (uint)(i - match.Start));
            groups[i] = 2 + place + (4 * word.Cluster.Group);
            parts[i] = word.Cluster.Id == 0 ? 0 : 2 + place + (4u * word.Cluster.Id);
        }
    }

    /// <summary>Writes a neighbour's identity, group and part of it over the characters of a word.</summary>
    private static void WriteNeighbour(StreamBuffer streams, WordMatch match, Neighbour neighbour, int firstStream)
    {
        Span<uint> identities = streams[firstStream], groups = streams[firstStream + 1], parts = streams[firstStream + 2];
        for (int i = match.Start; i < match.End; i++)
        {
            uint place = PlaceIn(match, i);
            identities[i] = Fold(neighbour.Identity, place);
            groups[i] = 2 + place + (4 * neighbour.Cluster.Group);
            parts[i] = neighbour.Cluster.Id == 0 ? 0 : 2 + place + (4u * neighbour.Cluster.Id);
        }
    }

    /// <summary>Where a character stands in its word: 0 begin, 1 middle, 2 end, 3 alone.</summary>
    private static uint PlaceIn(WordMatch word, int index) =>
        word.Length == 1 ? 3u : index == word.Start ? 0u : index == word.End - 1 ? 2u : 1u;

    private static uint Identity(ReadOnlySpan<char> symbols, WordMatch word)
    {
        ulong hash = 1;
        foreach (char symbol in symbols[word.Start..word.End]) hash = StreamBuffer.Mix(hash, symbol);
        return (uint)(hash >> 32);
    }

    private static uint Fold(uint state, uint symbol) => (uint)(StreamBuffer.Mix(state + 1ul, symbol) >> 32);

    /// <summary>What a word's neighbours see of it; default at a sentence's ends.</summary>
    private readonly record struct Neighbour(uint Identity, WordCluster Cluster);
}
