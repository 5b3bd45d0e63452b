using KnowledgeGraph.Reading.Encodings;
using KnowledgeGraph.Reading.Formats;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Reading.Inputs;

/// <summary>Reads an input that has to be seen whole: a page, a web page.</summary>
internal static class WholeText
{
    /// <summary>Largest page, in bytes. A daily paper's largest day is below 1 MiB.</summary>
    internal const int MaxPageLength = 32 << 20;

    /// <summary>The bytes to the end; a diagnostic where there are too many.</summary>
    public static (byte[] Bytes, Diagnostic? Diagnostic) ReadBytes(OpenInput input)
    {
        using var kept = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        int read;
        while ((read = input.Bytes.Read(buffer)) > 0)
        {
            kept.Write(buffer.AsSpan(0, read));
            if (kept.Length > MaxPageLength) return ([], Messages.PageTooLarge(input.Path));
        }

        return (kept.ToArray(), null);
    }

    /// <summary>The text with one kind of line end. The encoding is detected again from all of it where the first part was plain ASCII.</summary>
    public static (string Text, Diagnostic? Diagnostic) Read(OpenInput input)
    {
        (byte[] bytes, Diagnostic? diagnostic) = ReadBytes(input);
        if (diagnostic is not null) return ("", diagnostic);
        var encoding = ReferenceEquals(input.Encoding, ChineseEncodings.Utf8)
            ? EncodingDetector.Detect(bytes, isWhole: true)?.Encoding ?? input.Encoding
            : input.Encoding;
        return (LineEnds.Normalize(encoding.GetString(bytes)), null);
    }
}
