using System.Text;

namespace KnowledgeGraph.Reading.Encodings;

/// <summary>
/// How much a decoded text looks like written Chinese (or plain ASCII). Chinese bytes read in a wrong Chinese encoding still give
/// hanzi, but rare ones; so what counts is the share of <em>common</em> hanzi.
/// </summary>
internal static class ChinesePlausibility
{
    private static readonly HashSet<char> Common = CommonHanzi();

    /// <summary>The mean over characters outside ASCII: 1 for common hanzi and Chinese punctuation, 0.3 for other hanzi, −1 for anything else; 1 where all is ASCII.</summary>
    public static double Of(ReadOnlySpan<char> text)
    {
        double sum = 0;
        int count = 0;
        foreach (char c in text)
        {
            if (c is '\uFEFF' || char.IsAscii(c)) continue;
            sum += Weight(c);
            count++;
        }

        return count == 0 ? 1 : sum / count;
    }

    private static double Weight(char c)
    {
        if (Common.Contains(c) || IsChinesePunctuation(c)) return 1;
        return c is >= '\u4E00' and <= '\u9FFF' || char.IsSurrogate(c) ? 0.3 : -1;
    }

    private static bool IsChinesePunctuation(char c) =>
        c is >= '\u3000' and <= '\u3017' or >= '\uFF01' and <= '\uFF5E' or '—' or '‘' or '’' or '“' or '”' or '…' or '·' or '■' or '□' or '●' or '○' or '★' or '☆' or '▲' or '△' or '◆' or '◇' or '▼' or '①' or '②' or '③' or '④' or '⑤' or '\u00A0' or '％' or '℃';

    /// <summary>Level 1 of GB 2312 (3,755 simplified) and of Big5 (5,401 traditional): both standards sort hanzi by use first.</summary>
    private static HashSet<char> CommonHanzi()
    {
        var common = new HashSet<char>();
        Add(common, ChineseEncodings.Gb18030, 0xB0, 0xD7, 0xA1, 0xFE);
        Add(common, ChineseEncodings.Big5, 0xA4, 0xC6, 0x40, 0xFE);
        return common;
    }

    private static void Add(HashSet<char> common, Encoding encoding, int firstLead, int lastLead, int firstTrail, int lastTrail)
    {
        Span<byte> pair = stackalloc byte[2];
        Span<char> decoded = stackalloc char[4];
        for (int lead = firstLead; lead <= lastLead; lead++)
        {
            for (int trail = firstTrail; trail <= lastTrail; trail++)
            {
                (pair[0], pair[1]) = ((byte)lead, (byte)trail);
                if (encoding.TryGetChars(pair, decoded, out int count) && count == 1 && decoded[0] is >= '\u4E00' and <= '\u9FFF') common.Add(decoded[0]);
            }
        }
    }
}
