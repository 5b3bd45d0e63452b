using System.Text;

namespace KnowledgeGraph.Reading.Encodings;

/// <summary>The encodings Chinese text comes in. The plain ones replace what they cannot read; <see cref="Strict"/> ones throw.</summary>
internal static class ChineseEncodings
{
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static Encoding Utf16LittleEndian { get; } = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);

    public static Encoding Utf16BigEndian { get; } = new UnicodeEncoding(bigEndian: true, byteOrderMark: false);

    /// <summary>Covers GB 2312 and GBK, which are parts of it.</summary>
    public static Encoding Gb18030 { get; } = CodePage("GB18030");

    public static Encoding Big5 { get; } = CodePage("big5");

    /// <summary>The same encoding, throwing <see cref="DecoderFallbackException"/> at bytes that are none of its characters.</summary>
    public static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }

    /// <summary>The encoding a web page or a user names (gb2312, gbk, utf-8, big5 …), or null if it is none of these.</summary>
    public static Encoding? Named(string name) => name.Trim().ToUpperInvariant() switch
    {
        "UTF-8" or "UTF8" => Utf8,
        "GB2312" or "GBK" or "GB18030" or "GB_2312-80" or "X-GBK" => Gb18030,
        "BIG5" or "BIG5-HKSCS" => Big5,
        "UTF-16" or "UTF-16LE" => Utf16LittleEndian,
        "UTF-16BE" => Utf16BigEndian,
        _ => null,
    };

    private static Encoding CodePage(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? throw new InvalidOperationException($"the runtime lacks {name}");
}
