using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Bylines;

/// <summary>The words that make a name part of a byline, from <c>data/extraction/byline-roles.tsv</c>.</summary>
internal sealed class BylineRoles
{
    private static readonly Lazy<BylineRoles> Shared = new(Load);

    /// <summary>Titles that end with these are bylines too, under their own name: 全媒体记者.</summary>
    private static readonly string[] Heads = WordLists.Default["byline-heads"];

    private readonly Dictionary<string, string> _before;
    private readonly KeyValuePair<string, string>[] _beforeByLength;
    private readonly KeyValuePair<string, string>[] _behindByLength;

    private BylineRoles(Dictionary<string, string> before, Dictionary<string, string> behind)
    {
        _before = before;
        _beforeByLength = [.. before.OrderByDescending(role => role.Key.Length)];
        _behindByLength = [.. behind.OrderByDescending(role => role.Key.Length)];
    }

    public static BylineRoles Default => Shared.Value;

    /// <summary>The role that a title before a name gives; null if it is none of a byline.</summary>
    public string? OfTitle(string title) =>
        _before.GetValueOrDefault(title) ?? (title.AsSpan().EndsWithAny(Heads) ? title : null);

    /// <summary>The role given by the words that end before <paramref name="position"/>; null if they give none.</summary>
    public string? Before(string text, int position)
    {
        int end = position;
        while (end > 0 && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ':' or '：' or '|' or '｜' or '/')) end--;
        foreach ((string word, string role) in _beforeByLength)
        {
            if (EndsAt(text, end, word)) return role;
        }

        return null;
    }

    /// <summary>Whether a word of the table begins at <paramref name="position"/>: 马丹二审.</summary>
    public bool StartsWord(string text, int position) =>
        Array.Exists(_beforeByLength, role => role.Key.Length > 1 && string.CompareOrdinal(text, position, role.Key, 0, role.Key.Length) == 0);

    /// <summary>The role given by the words that begin at <paramref name="position"/>; null if they give none.</summary>
    public string? Behind(string text, int position)
    {
        while (position < text.Length && (text[position] is ' ' or '\u3000' or '/' or '／')) position++;
        foreach ((string word, string role) in _behindByLength)
        {
            if (string.CompareOrdinal(text, position, word, 0, word.Length) == 0) return role;
        }

        return null;
    }

    private static bool EndsAt(string text, int end, string word) =>
        end >= word.Length && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0
        && (end == word.Length || !char.IsLetter(text[end - word.Length - 1]) || word.Length > 1);

    private static BylineRoles Load()
    {
        string[][] rows = [.. DataFiles.Lines("data/extraction/byline-roles.tsv").Select(line => line.Split('\t'))];
        return new BylineRoles(Side("before"), Side("behind"));

        Dictionary<string, string> Side(string side) => rows.Where(row => row[2] == side).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }
}
