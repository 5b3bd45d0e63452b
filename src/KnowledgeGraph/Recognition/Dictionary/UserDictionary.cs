using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Dictionary;

/// <summary>The user's own words. Immutable; safe to use from several threads.</summary>
internal sealed class UserDictionary
{
    private const int FingerprintDigits = 16;
    private readonly UserWord[][] _words;
    private readonly WordTrie _trie;

    public UserDictionary(IEnumerable<UserWord> words)
    {
        var groups = words.GroupBy(word => KeyOf(word.Text), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        _words = [.. groups.Select(group => group.OrderBy(word => word.Type).ToArray())];
        // A trie's entry is the word's place in the list, from 1.
        var entries = groups.Select((group, index) => (group.Key, index)).ToDictionary(pair => pair.Key, pair => new WordEntry((uint)pair.index + 1), StringComparer.Ordinal);
        _trie = TrieBuilder.Build(entries, new Dictionary<string, WordCluster>(StringComparer.Ordinal));
        Fingerprint = FingerprintOf([.. groups.Select(group => group.Key)]);
    }

    /// <summary>Equal for equal words, types and weights, whatever their order in the file: 64 bits in hexadecimal.</summary>
    public string Fingerprint { get; }

    /// <summary>A word in the form that texts are searched in: full-width letters and digits are half-width, format characters (zero-width spaces) are left out.</summary>
    public static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (char unit in text.Where(unit => !CharacterSequence.IsLeftOut(unit))) key.Append(CharacterSequence.Normalize(unit));
        return key.ToString();
    }

    /// <summary>Where the words stand in a text, in reading order and apart from each other: of those that start at one place the longest.</summary>
    public IReadOnlyList<UserWordMatch> FindIn(string text)
    {
        var matches = new List<UserWordMatch>();
        for (int start = 0; start < text.Length;)
        {
            UserWordMatch? longest = LongestAt(text, start);
            if (longest is { } match) matches.Add(match);
            start = longest?.Span.End ?? start + 1;
        }

        return matches;
    }

    private UserWordMatch? LongestAt(string text, int start)
    {
        if (CharacterSequence.IsLeftOut(text[start])) return null;
        UserWordMatch? longest = null;
        int node = WordTrie.Root;
        for (int i = start; i < text.Length; i++)
        {
            if (CharacterSequence.IsLeftOut(text[i])) continue;
            node = _trie.Step(node, CharacterSequence.Normalize(text[i]));
            if (node < 0) break;
            WordEntry entry = _trie.EntryOf(node);
            if (entry.Exists && !CutsLatinWord(text, start) && !CutsLatinWord(text, i + 1)) longest = new UserWordMatch(new TextSpan(start, i + 1), _words[entry.Bits - 1]);
        }

        return longest;
    }

    /// <summary>Whether letters or digits of one foreign word or number stand on both sides: AI is not in MAIL.</summary>
    private static bool CutsLatinWord(string text, int index) =>
        index > 0 && index < text.Length && char.IsAsciiLetterOrDigit(CharacterSequence.Normalize(text[index - 1])) && char.IsAsciiLetterOrDigit(CharacterSequence.Normalize(text[index]));

    private string FingerprintOf(string[] keys)
    {
        var rows = keys.Zip(_words).SelectMany(pair => pair.Second.Select(word => string.Create(CultureInfo.InvariantCulture, $"{pair.First}\t{word.Type.ToName()}\t{word.Weight:R}\n")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(rows))))[..FingerprintDigits];
    }
}
