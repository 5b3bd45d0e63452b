using System.Numerics;

namespace KnowledgeGraph.Recognition.Features;

/// <summary>Lexicon matches → the streams of single lexicons and of all of them together. Keeps buffers.</summary>
internal sealed class LexiconStreams(int lexicons)
{
    private readonly int[] _lastEnds = new int[FeatureStreams.MaxLexicons];
    private readonly int[] _lastLengths = new int[FeatureStreams.MaxLexicons];

    /// <param name="matches">The words of the sentence by start, the shorter first.</param>
    public void Write(ReadOnlySpan<WordMatch> matches, StreamBuffer streams)
    {
        uint seen = WriteSingle(matches, streams);
        WriteTogether(seen, streams);
    }

    /// <summary>In each lexicon the longest match wins; one that starts inside another only if it is longer.</summary>
    /// <returns>One bit for each lexicon that has a match.</returns>
    private uint WriteSingle(ReadOnlySpan<WordMatch> matches, StreamBuffer streams)
    {
        uint known = (1u << lexicons) - 1, seen = 0;
        Array.Clear(_lastEnds);
        foreach (ref readonly WordMatch match in matches)
        {
            for (uint bits = match.Entry.Lexicons & known; bits != 0; bits &= bits - 1)
            {
                int lexicon = BitOperations.TrailingZeroCount(bits);
                if (match.Start < _lastEnds[lexicon] && match.Length <= _lastLengths[lexicon]) continue;
                seen |= 1u << lexicon;
                _lastEnds[lexicon] = match.End;
                _lastLengths[lexicon] = match.Length;
                Span<uint> stream = streams.Speak(FeatureStreams.FirstLexicon + lexicon);
                for (int i = match.Start; i < match.End; i++) stream[i] = Symbol(match, i);
            }
        }

        return seen;
    }

    private static uint Symbol(WordMatch match, int index)
    {
        uint place = index == match.Start ? 0u : index == match.End - 1 ? 2u : 1u;
        return 1 + place + (3 * (uint)Math.Min(match.Length, 8));
    }

    private static void WriteTogether(uint seen, StreamBuffer streams)
    {
        if (seen == 0) return;
        Span<uint> all = streams.Speak(FeatureStreams.Matches);
        for (; seen != 0; seen &= seen - 1)
        {
            int lexicon = BitOperations.TrailingZeroCount(seen);
            ReadOnlySpan<uint> one = streams[FeatureStreams.FirstLexicon + lexicon];
            for (int i = 0; i < one.Length; i++)
            {
                if (one[i] != 0) all[i] = Fold(all[i], ((uint)lexicon << 8) | one[i]);
            }
        }

        ReadOnlySpan<uint> characters = streams[FeatureStreams.Character];
        Span<uint> both = streams.Speak(FeatureStreams.CharacterMatches);
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i] != 0) both[i] = Fold(all[i], characters[i]);
        }
    }

    private static uint Fold(uint state, uint symbol) => (uint)(GramKey.Mix(state + 1ul, symbol) >> 32);
}
