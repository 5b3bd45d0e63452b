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
        ReadOnlySpan<char> words = between.Trim();
        if (words.IsEmpty) return between.Contains('\n') ? Gap.Break : Gap.Adjacent;
        if (words.Length <= _longest && _kinds.TryGetValue(words, out Gap kind)) return kind;
        return between.IndexOfAny(SentenceEnds) >= 0 ? Gap.Break : Gap.Words;
    }

    /// <summary>Whether the words between a body and a title tell what the holder is in charge of, or an unnamed unit: 负责政治事务的, 某研究室.</summary>
    public static bool IsDuty(ReadOnlySpan<char> words) =>
        words.Length <= LongestDuty && words.IndexOfAny(ClauseMarks) < 0 && words.StartsWithAny(DutyBeginnings);

    private static Gaps Load() =>
        new(DataFiles.Lines("data/extraction/gaps.tsv").Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => Enum.Parse<Gap>(row[1], ignoreCase: true), StringComparer.Ordinal));
}
