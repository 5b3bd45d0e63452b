using System.Globalization;

namespace KnowledgeGraph.Training.Lexicons;

/// <summary>
/// One small number for each character: its kind, and for an ideograph how it stands in names. The numbers mean something only to the
/// weights learned with them.
/// </summary>
internal static class CharacterProfiles
{
    private const int FirstIdeograph = 16;
    private const int CommonSurnames = 100;
    private const string Numerals = "零〇一二三四五六七八九十百千万亿两几第";

    /// <param name="surnames">Family names, the most frequent first.</param>
    /// <param name="words">Dictionary words; those tagged nr are personal names.</param>
    /// <returns>65,536 entries.</returns>
    public static byte[] Build(IReadOnlyList<string> surnames, IReadOnlyList<(string Word, int Count, string Tag)> words)
    {
        var rank = surnames.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
        double[] all = Count(words.SelectMany(word => word.Word));
        double[] given = Count(words.Where(word => IsChineseName(word, rank)).SelectMany(word => word.Word.Skip(1)));
        double[] foreign = Count(words.Where(word => IsForeignName(word, rank)).SelectMany(word => word.Word));
        var profiles = new byte[1 << 16];
        for (int symbol = 0; symbol < profiles.Length; symbol++)
        {
            char character = (char)symbol;
            profiles[symbol] = IsIdeograph(character) && !Numerals.Contains(character, StringComparison.Ordinal)
                ? Ideograph(Surname(character, rank), Bucket(given, all, symbol), Bucket(foreign, all, symbol))
                : (byte)KindOf(character);
        }

        return profiles;
    }

    private static byte Ideograph(int surname, int given, int foreign) => (byte)(FirstIdeograph + surname + (3 * (given + (4 * foreign))));

    private static int Surname(char character, Dictionary<string, int> rank) =>
        !rank.TryGetValue(character.ToString(), out int place) ? 0 : place < CommonSurnames ? 2 : 1;

    /// <summary>How much likelier the character is in names than in words: 0 not at all, up to 3.</summary>
    private static int Bucket(double[] names, double[] all, int symbol)
    {
        double ratio = names[symbol] / (all[symbol] + 1e-6);
        return names[symbol] < 2e-5 ? 0 : ratio < 0.5 ? 1 : ratio < 2 ? 2 : 3;
    }

    private static bool IsChineseName((string Word, int Count, string Tag) word, Dictionary<string, int> rank) =>
        word.Tag == "nr" && word.Word.Length is 2 or 3 && rank.ContainsKey(word.Word[..1]);

    private static bool IsForeignName((string Word, int Count, string Tag) word, Dictionary<string, int> rank) =>
        (word.Tag is "nr" or "nrt" && word.Word.Length >= 4 && !rank.ContainsKey(word.Word[..2])) || (word.Tag == "ns" && word.Word.Length >= 4 && !"省市县区乡镇村山河江湖岛路街".Contains(word.Word[^1], StringComparison.Ordinal));

    private static double[] Count(IEnumerable<char> symbols)
    {
        var counts = new double[1 << 16];
        double total = 0;
        foreach (char symbol in symbols)
        {
            counts[symbol]++;
            total++;
        }

        for (int symbol = 0; symbol < counts.Length; symbol++) counts[symbol] /= Math.Max(1, total);
        return counts;
    }

    private static bool IsIdeograph(char character) => character is (>= '\u3400' and <= '\u9FFF') or Recognition.Features.CharacterSequence.RareIdeograph;

    private static int KindOf(char character)
    {
        if (char.IsAsciiDigit(character)) return 1;
        if (char.IsAsciiLetterUpper(character)) return 2;
        if (char.IsAsciiLetterLower(character)) return 3;
        if (Numerals.Contains(character, StringComparison.Ordinal)) return 4;
        return character switch
        {
            '、' => 5,
            '，' => 6,
            '。' or '；' or '！' or '？' => 7,
            '“' or '‘' or '《' or '「' or '【' => 8,
            '”' or '’' or '》' or '」' or '】' => 9,
            '（' or '[' => 10,
            '）' or ']' => 11,
            '·' => 12,
            ' ' => 13,
            '：' => 14,
            _ => char.GetUnicodeCategory(character) is UnicodeCategory.OtherLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter ? 15 : 0,
        };
    }
}
