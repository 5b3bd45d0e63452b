using System.Text;

namespace KnowledgeGraph.App.Rendering;

/// <summary>How many columns text takes on a terminal: two for wide characters (Unicode Standard Annex 11, classes W and F), none for combining ones, else one.</summary>
internal static class CellWidth
{
    /// <summary>The blocks of wide characters that Chinese text uses, first and last code point, in order.</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF),
        (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF01, 0xFF60),
        (0xFFE0, 0xFFE6), (0x1B000, 0x1B2FF), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    public static int Of(Rune rune)
    {
        int value = rune.Value;
        if (value < 0x300) return value < 0x20 ? 0 : 1;
        if (IsCombining(rune)) return 0;
        foreach ((int first, int last) in Wide)
        {
            if (value < first) return 1;
            if (value <= last) return 2;
        }

        return 1;
    }

    private static bool IsCombining(Rune rune) => Rune.GetUnicodeCategory(rune)
        is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.EnclosingMark
        or System.Globalization.UnicodeCategory.Format;
}
