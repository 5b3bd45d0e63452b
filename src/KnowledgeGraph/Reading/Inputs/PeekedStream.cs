namespace KnowledgeGraph.Reading.Inputs;

/// <summary>A stream whose first bytes have been looked at and are given again before the rest.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream _inner;
    private readonly byte[] _head;
    private int _position;

    private PeekedStream(Stream inner, byte[] head, bool isWhole) => (_inner, _head, IsWhole) = (inner, head, isWhole);

    /// <summary>The first bytes of the stream.</summary>
    public ReadOnlySpan<byte> Head => _head;

    /// <summary>Whether the head is all there is.</summary>
    public bool IsWhole { get; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Reads up to <paramref name="size"/> bytes ahead.</summary>
    public static PeekedStream Open(Stream inner, int size)
    {
        byte[] head = new byte[size];
        int read = inner.ReadAtLeast(head, size, throwOnEndOfStream: false);
        return new PeekedStream(inner, head[..read], read < size);
    }

    public override int Read(Span<byte> buffer)
    {
        if (_position >= _head.Length) return _inner.Read(buffer);
        int count = Math.Min(buffer.Length, _head.Length - _position);
        _head.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inner.Dispose();
        base.Dispose(disposing);
    }
}
