namespace KnowledgeGraph.Reading.Inputs;

/// <summary>Passes another stream's bytes on and counts them, so that progress can be told even of a pipe or a compressed file.</summary>
internal sealed class CountingStream(Stream inner) : ForwardStream(inner)
{
    /// <summary>Bytes taken from the inner stream so far.</summary>
    public long BytesRead { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        int read = Inner.Read(buffer);
        BytesRead += read;
        return read;
    }
}
