namespace KnowledgeGraph.Reading.Inputs;

/// <summary>What came of reading one line.</summary>
internal enum LineOutcome
{
    Line,
    TooLong,
    End,
}

/// <summary>Cuts a stream of bytes into lines in constant memory: a line longer than the limit is skipped, not kept.</summary>
internal sealed class LineReader(Stream stream, int maxLength)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _atEnd;

    /// <summary>The number of the line last read, from 1.</summary>
    public long LineNumber { get; private set; }

    /// <summary>Reads the next line without its <c>\n</c> or <c>\r\n</c>. The bytes are a copy of their own.</summary>
    public LineOutcome Next(out byte[] line)
    {
        line = [];
        bool tooLong = false;
        int searched = 0;
        while (true)
        {
            int offset = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (offset >= 0) return Take(searched + offset, 1, tooLong, out line);
            searched = _end - _start;
            if (_atEnd) return searched == 0 && !tooLong ? LineOutcome.End : Take(searched, 0, tooLong, out line);
            if (searched > maxLength)
            {
                tooLong = true;
                _start = _end = searched = 0;
            }

            Fill();
        }
    }

    private LineOutcome Take(int length, int endLength, bool tooLong, out byte[] line)
    {
        ReadOnlySpan<byte> bytes = _buffer.AsSpan(_start, length);
        if (bytes.EndsWith("\r"u8)) bytes = bytes[..^1];
        tooLong |= bytes.Length > maxLength;
        line = tooLong ? [] : bytes.ToArray();
        _start += length + endLength;
        LineNumber++;
        return tooLong ? LineOutcome.TooLong : LineOutcome.Line;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        int read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _atEnd = read == 0;
    }
}
