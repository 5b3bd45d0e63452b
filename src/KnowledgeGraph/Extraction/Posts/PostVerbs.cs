using System.Buffers;
using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>The words between a person and a title, from <c>data/extraction/post-verbs.tsv</c>.</summary>
internal sealed class PostVerbs
{
    private const string Marks = " \u3000：:“《";
    private static readonly SearchValues<char> Ordinals = SearchValues.Create("第一二三四五六七八九十百零〇0123456789届新首名个、");
    private static readonly Lazy<PostVerbs> Shared = new(Load);
    private readonly Dictionary<string, PostStatus>.AlternateLookup<ReadOnlySpan<char>> _statuses;
    private readonly int _longest;

    private readonly string[] _appointing;

    private PostVerbs(Dictionary<string, PostStatus> statuses, string[] appointing)
    {
        _appointing = appointing;
        _statuses = statuses.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = statuses.Keys.Max(verb => verb.Length);
    }

    public static PostVerbs Default => Shared.Value;

    /// <summary>How a post is held that stands behind <paramref name="words"/>; null if they don't end with a verb of the table, but for an ordinal (第十四届, 新任).</summary>
    public PostStatus? StatusBehind(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd(Marks);
        return StatusAtEnd(words) ?? StatusAtEnd(Gaps.WithoutOwnBody(words)) ?? (LastVerbEnd(words) is var end and > 0 ? StatusAtEnd(words[..end]) : null);
    }

    /// <summary>Whether who stands behind the words is being appointed: 决定任命.</summary>
    public bool Appoints(ReadOnlySpan<char> words) => words.EndsWithAny(_appointing);

    private PostStatus? StatusAtEnd(ReadOnlySpan<char> words)
    {
        for (int length = Math.Min(words.Length, _longest); length > 0; length--)
        {
            if (_statuses.TryGetValue(words[^length..], out PostStatus status)) return status;
        }

        return null;
    }

    /// <summary>Whether the words are an ordinal and nothing else: 第十三届.</summary>
    public static bool IsOrdinal(ReadOnlySpan<char> words) => words.IndexOfAnyExcept(Ordinals) < 0;

    /// <summary>Where an ordinal at the end of <paramref name="words"/> begins: 第十三届, 新一届, 首任. 0 if there is none.</summary>
    private static int LastVerbEnd(ReadOnlySpan<char> words)
    {
        int end = words.Length;
        while (end > 0 && Ordinals.Contains(words[end - 1])) end--;
        return end == words.Length ? 0 : end;
    }

    private static PostVerbs Load()
    {
        ILookup<bool, string[]> rows = DataFiles.Lines("data/extraction/post-verbs.tsv").Select(line => line.Split('\t')).ToLookup(row => row[2] == "before");
        return new PostVerbs(
            rows[false].ToDictionary(row => row[0], row => Enum.Parse<PostStatus>(row[1], ignoreCase: true), StringComparer.Ordinal), [.. rows[true].Select(row => row[0])]);
    }
}
