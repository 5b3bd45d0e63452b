using System.IO.Compression;
using System.Text;
using KnowledgeGraph.Reading.Encodings;
using KnowledgeGraph.Reading.Formats;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Reading.Inputs;

/// <summary>A file opened for reading: unpacked where it was compressed, its encoding and format found out, standing behind its byte order mark.</summary>
internal sealed class OpenInput : IDisposable
{
    /// <summary>How much is looked at to tell encoding and format.</summary>
    private const int HeadSize = 1 << 16;

    private readonly CountingStream _counted;
    private readonly PeekedStream _content;

    private OpenInput(string? path, InputFormat format, CountingStream counted, PeekedStream content, DetectedEncoding encoding) =>
        (Path, Format, _counted, _content, Encoding) = (path, format, counted, content, encoding.Encoding);

    /// <summary>As the user named it; null for standard input.</summary>
    public string? Path { get; }

    public InputFormat Format { get; }

    /// <summary>Detected from the first 64 KiB.</summary>
    public Encoding Encoding { get; }

    /// <summary>Bytes consumed as they lie on disk.</summary>
    public long BytesRead => _counted.BytesRead;

    /// <summary>The unpacked bytes, from the start of the text.</summary>
    public Stream Bytes => _content;

    /// <summary>The unpacked bytes as UTF-8.</summary>
    public Stream Utf8Bytes => ReferenceEquals(Encoding, ChineseEncodings.Utf8)
        ? _content
        : Encoding.CreateTranscodingStream(_content, Encoding, ChineseEncodings.Utf8, leaveOpen: true);

    /// <summary>Looks at the first bytes. Gives no input and a diagnostic where they are none, no text, or not readable.</summary>
    public static (OpenInput? Input, Diagnostic? Diagnostic) Open(Stream raw, string? path, InputFormat format)
    {
        var counted = new CountingStream(raw);
        PeekedStream content = PeekedStream.Open(counted, HeadSize);
        if (content.Head is [0x1F, 0x8B, ..]) content = PeekedStream.Open(new GZipStream(content, CompressionMode.Decompress), HeadSize);
        if (content.Head.IsEmpty) return Refuse(content, Messages.FileEmpty(path));
        if (EncodingDetector.Detect(content.Head, content.IsWhole) is not { } encoding) return Refuse(content, Messages.FileNotText(path));

        string head = encoding.Encoding.GetString(content.Head[encoding.MarkLength..]);
        if (string.IsNullOrWhiteSpace(head) && content.IsWhole) return Refuse(content, Messages.FileEmpty(path));
        InputFormat known = format == InputFormat.Unknown ? FormatSniffer.Sniff(head) : format;
        content.ReadExactly(stackalloc byte[encoding.MarkLength]);
        return (new OpenInput(path, known, counted, content, encoding), null);
    }

    public void Dispose() => _content.Dispose();

    private static (OpenInput?, Diagnostic?) Refuse(Stream content, Diagnostic diagnostic)
    {
        content.Dispose();
        return (null, diagnostic);
    }
}
