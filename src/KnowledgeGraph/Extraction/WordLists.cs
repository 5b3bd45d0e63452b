using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction;

/// <summary>The small word lists of <c>data/extraction/word-lists.tsv</c>, by name.</summary>
internal sealed class WordLists
{
    private static readonly Lazy<WordLists> Shared = new(() => new WordLists());
    private readonly Dictionary<string, string[]> _lists;

    private WordLists() =>
        _lists = DataFiles.Lines("data/extraction/word-lists.tsv").Select(line => line.Split('\t')).ToDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal);

    public static WordLists Default => Shared.Value;

    /// <exception cref="KeyNotFoundException">There is no such list: the program and its data are of different versions.</exception>
    public string[] this[string name] => _lists[name];
}

/// <summary>Questions about a text and a word list.</summary>
internal static class WordMatching
{
    public static bool StartsWithAny(this ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    public static bool EndsWithAny(this ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    public static bool ContainsAny(this ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
