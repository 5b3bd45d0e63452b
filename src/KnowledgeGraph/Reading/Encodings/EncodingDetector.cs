using System.Buffers;
using System.Text;

namespace KnowledgeGraph.Reading.Encodings;

/// <summary>The encoding of some bytes and how many of them are a byte order mark.</summary>
internal readonly record struct DetectedEncoding(Encoding Encoding, int MarkLength);

/// <summary>
/// Finds the encoding of Chinese text from its first bytes. A byte order mark decides; then valid UTF-8, which other encodings
/// almost never are; then, among the encodings whose strict decoding succeeds, the one that gives the most common hanzi.
/// Ten bytes are enough.
/// </summary>
internal static class EncodingDetector
{
    /// <summary>Below this the best reading is no Chinese: bytes of a picture or an archive.</summary>
    private const double LeastPlausibility = 0.35;

    /// <summary>UTF-8 with a few broken characters is still UTF-8: at most one in this many is broken.</summary>
    private const int Utf8PerBroken = 20;

    private static readonly SearchValues<byte> BinaryBytes = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 28, 29, 30, 31, 127]);

    private static readonly Encoding[] Candidates =
    [
        ChineseEncodings.Gb18030, ChineseEncodings.Big5, ChineseEncodings.Utf16LittleEndian, ChineseEncodings.Utf16BigEndian,
    ];

    /// <summary>The encoding of a text that starts with <paramref name="head"/>; null if it is no text.</summary>
    /// <param name="isWhole">Whether the head is the whole text; if not, its last character may be cut.</param>
    public static DetectedEncoding? Detect(ReadOnlySpan<byte> head, bool isWhole)
    {
        if (ByMark(head) is { } marked) return marked;
        bool hasControls = head.ContainsAny(BinaryBytes);
        (int good, int broken) = Utf8Characters(head, isWhole);
        if (!hasControls && (broken == 0 || good >= broken * Utf8PerBroken)) return new DetectedEncoding(ChineseEncodings.Utf8, 0);

        DetectedEncoding? best = null;
        double bestPlausibility = LeastPlausibility;
        foreach (Encoding candidate in Candidates)
        {
            double plausibility = Plausibility(candidate, head, isWhole, hasControls);
            if (plausibility > bestPlausibility) (best, bestPlausibility) = (new DetectedEncoding(candidate, 0), plausibility);
        }

        return best;
    }

    private static DetectedEncoding? ByMark(ReadOnlySpan<byte> head)
    {
        if (head is [0xEF, 0xBB, 0xBF, ..]) return new DetectedEncoding(ChineseEncodings.Utf8, 3);
        if (head is [0xFF, 0xFE, ..]) return new DetectedEncoding(ChineseEncodings.Utf16LittleEndian, 2);
        if (head is [0xFE, 0xFF, ..]) return new DetectedEncoding(ChineseEncodings.Utf16BigEndian, 2);
        return null;
    }

    /// <summary>How many characters outside ASCII are well-formed UTF-8 and how many are broken; one cut off at the end of a part is neither.</summary>
    private static (int Good, int Broken) Utf8Characters(ReadOnlySpan<byte> bytes, bool isWhole)
    {
        int good = 0, broken = 0;
        while (bytes.Length > 0)
        {
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out Rune rune, out int consumed);
            if (status == OperationStatus.Done) good += rune.IsAscii ? 0 : 1;
            else if (status == OperationStatus.InvalidData || isWhole) broken++;
            bytes = bytes[consumed..];
        }

        return (good, broken);
    }

    private static double Plausibility(Encoding encoding, ReadOnlySpan<byte> head, bool isWhole, bool hasControls)
    {
        bool wide = encoding is UnicodeEncoding;
        if (hasControls && !wide) return double.NegativeInfinity;
        if (wide && isWhole && head.Length % 2 != 0) return double.NegativeInfinity;
        char[] chars = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(head.Length));
        try
        {
            Decoder decoder = ChineseEncodings.Strict(encoding).GetDecoder();
            int count = decoder.GetChars(head, chars, flush: isWhole);
            ReadOnlySpan<char> text = chars.AsSpan(0, count);
            return wide && text.ContainsAnyInRange('\0', '\b') ? double.NegativeInfinity : ChinesePlausibility.Of(text);
        }
        catch (DecoderFallbackException)
        {
            return double.NegativeInfinity;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }
}
