using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>The words between a person and a title, from <c>data/extraction/post-verbs.tsv</c>.</summary>
internal sealed class PostVerbs
{
    private static readonly Lazy<PostVerbs> Shared = new(Load);
    private readonly Dictionary<string, PostStatus>.AlternateLookup<ReadOnlySpan<char>> _statuses;
    private readonly int _longest;

    private PostVerbs(Dictionary<string, PostStatus> statuses)
    {
        _statuses = statuses.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = statuses.Keys.Max(verb => verb.Length);
    }

    public static PostVerbs Default => Shared.Value;

    /// <summary>How a post is held that stands behind <paramref name="words"/>; null if they don't end with a verb of the table.</summary>
    public PostStatus? StatusBehind(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd(" \u3000：:“");
        for (int length = Math.Min(words.Length, _longest); length > 0; length--)
        {
            if (_statuses.TryGetValue(words[^length..], out PostStatus status)) return status;
        }

        return null;
    }

    private static PostVerbs Load() =>
        new(DataFiles.Lines("data/extraction/post-verbs.tsv").Select(line => line.Split('\t'))
            .ToDictionary(row => row[0], row => Enum.Parse<PostStatus>(row[1], ignoreCase: true), StringComparer.Ordinal));
}
