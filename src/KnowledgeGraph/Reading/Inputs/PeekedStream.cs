namespace KnowledgeGraph.Reading.Inputs;

/// <summary>A stream whose first bytes have been looked at and are given again before the rest.</summary>
internal sealed class PeekedStream : ForwardStream
{
    private readonly byte[] _head;
    private int _position;

    private PeekedStream(Stream inner, byte[] head, bool isWhole)
        : base(inner) => (_head, IsWhole) = (head, isWhole);

    /// <summary>The first bytes of the stream.</summary>
    public ReadOnlySpan<byte> Head => _head;

    /// <summary>Whether the head is all there is.</summary>
    public bool IsWhole { get; }

    /// <summary>Reads up to <paramref name="size"/> bytes ahead.</summary>
    public static PeekedStream Open(Stream inner, int size)
    {
        byte[] head = new byte[size];
        int read = inner.ReadAtLeast(head, size, throwOnEndOfStream: false);
        return new PeekedStream(inner, head[..read], read < size);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_position >= _head.Length) return Inner.Read(buffer);
        int count = Math.Min(buffer.Length, _head.Length - _position);
        _head.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
