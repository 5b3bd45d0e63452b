using System.Buffers;
using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>How two neighbouring mentions are joined.</summary>
internal enum Gap
{
    /// <summary>Nothing but blanks between them.</summary>
    Adjacent,

    /// <summary>A mark or word of a list: 、 和.</summary>
    List,

    /// <summary>A comma or semicolon.</summary>
    Comma,

    /// <summary>A word that joins titles of one person: 兼.</summary>
    And,

    /// <summary>A word that joins two parties: 与.</summary>
    With,

    /// <summary>A word between a body and its title: 新任.</summary>
    Body,

    /// <summary>A word without a meaning of its own: 的, 同志.</summary>
    Filler,

    /// <summary>Other words of the same sentence.</summary>
    Words,

    /// <summary>The end of a sentence or paragraph.</summary>
    Break,
}

/// <summary>Classifies the text between two mentions by <c>data/extraction/gaps.tsv</c>.</summary>
internal sealed class Gaps
{
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？!?\n");
    private const int LongestDuty = 12;
    private const int LongestRemark = 8;
    private static readonly string[] OwnBodies = WordLists.Default["own-bodies"];
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，、；：（）");
    private static readonly string[] DutyBeginnings = WordLists.Default["duties"];
    private static readonly Lazy<Gaps> Shared = new(Load);
    private readonly Dictionary<string, Gap>.AlternateLookup<ReadOnlySpan<char>> _kinds;
    private readonly int _longest;

    private Gaps(Dictionary<string, Gap> kinds)
    {
        _kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = kinds.Keys.Max(word => word.Length);
    }

    public static Gaps Default => Shared.Value;

    public Gap Between(string text, int start, int end)
    {
        ReadOnlySpan<char> between = text.AsSpan(start, end - start);
        ReadOnlySpan<char> words = WithoutRemark(between.Trim());
        if (words.IsEmpty) return between.Contains('\n') ? Gap.Break : Gap.Adjacent;
        if (words.Length <= _longest && _kinds.TryGetValue(words, out Gap kind)) return kind;
        if (between.IndexOfAny(SentenceEnds) >= 0) return Gap.Break;
        ReadOnlySpan<char> joint = WithoutOwnBody(words);
        return joint.Length < words.Length && _kinds.TryGetValue(joint, out kind) && kind is Gap.List or Gap.And ? kind : Gap.Words;
    }

    /// <summary>A gap without the noun at its end that stands for the body named already: 、校 → 、.</summary>
    public static ReadOnlySpan<char> WithoutOwnBody(ReadOnlySpan<char> words)
    {
        foreach (string word in OwnBodies)
        {
            if (words.EndsWith(word, StringComparison.Ordinal)) return words[..^word.Length];
        }

        return words;
    }

    /// <summary>王刚（挂职）、马卫红: a short remark in brackets behind a name parts nothing.</summary>
    private static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> words)
    {
        if (words.Length < 4 || words[0] is not ('（' or '(')) return words;
        int close = words.IndexOfAny('）', ')');
        return close is > 0 and <= LongestRemark && close < words.Length - 1 ? words[(close + 1)..] : words;
    }

    /// <summary>Whether the words between a body and a title tell what the holder is in charge of, or an unnamed unit: 负责政治事务的, 某研究室.</summary>
    public static bool IsDuty(ReadOnlySpan<char> words) =>
        words.Length <= LongestDuty && words.IndexOfAny(ClauseMarks) < 0 && words.StartsWithAny(DutyBeginnings);

    private static Gaps Load() =>
        new(DataFiles.Lines("data/extraction/gaps.tsv").Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => Enum.Parse<Gap>(row[1], ignoreCase: true), StringComparer.Ordinal));
}
