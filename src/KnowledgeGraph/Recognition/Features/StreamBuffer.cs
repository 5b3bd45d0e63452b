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

    /// <summary>One stream behind the other, each of <c>Length + 2 * Padding</c> symbols.</summary>
    private uint[] _symbols = [];

    /// <summary>One bit for each stream that says something about the sentence.</summary>
    private ulong _spoken;

    /// <summary>The number of characters of the sentence.</summary>
    public int Length { get; private set; }

    private int Stride => Length + (2 * Padding);

    /// <summary>Makes room for a sentence; all streams are silent.</summary>
    public void Reset(int length)
    {
        Length = length;
        Buffers.Reserve(ref _symbols, streams * Stride);
        Array.Clear(_symbols, 0, streams * Stride);
        _spoken = 0;
    }

    /// <summary>The sentence's symbols in a stream.</summary>
    public Span<uint> this[int stream] => _symbols.AsSpan((stream * Stride) + Padding, Length);

    /// <summary>The same, of a stream that most sentences have nothing in: from here on it counts as one that says something.</summary>
    public Span<uint> Speak(int stream)
    {
        _spoken |= 1ul << stream;
        return this[stream];
    }

    /// <summary>Whether nobody asked to <see cref="Speak"/> in a stream.</summary>
    public bool IsSilent(int stream) => (_spoken >> stream & 1) == 0;

    /// <summary><paramref name="count"/> symbols of a stream from character <paramref name="start"/> (from -<see cref="Padding"/>) on.</summary>
    public ReadOnlySpan<uint> Slice(int stream, int start, int count) => _symbols.AsSpan((stream * Stride) + Padding + start, count);

    /// <summary>Writes <see cref="Outside"/> before and behind the sentence.</summary>
    public void Close(int stream)
    {
        _symbols.AsSpan(stream * Stride, Padding).Fill(Outside);
        _symbols.AsSpan((stream * Stride) + Padding + Length, Padding).Fill(Outside);
    }

    /// <summary>
    /// The number of the n-gram of a template that starts at <paramref name="start"/> (from -<see cref="Padding"/>), see <see cref="GramKey"/>;
    /// 0 where all its symbols are silent.
    /// </summary>
    public ulong Key(int template, FeatureTemplate shape, int start)
    {
        ReadOnlySpan<uint> symbols = Slice(shape.Stream, start, shape.Length);
        return symbols.ContainsAnyExcept(0u) ? GramKey.Of(template, shape, symbols) : 0;
    }

    /// <inheritdoc cref="GramKey.Mix"/>
    public static ulong Mix(ulong hash, ulong symbol) => GramKey.Mix(hash, symbol);
}
