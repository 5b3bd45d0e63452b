using System.Text.RegularExpressions;
using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Reading.Pages;

/// <summary>
/// The patterns of <c>data/reading/line-patterns.tsv</c>: name, part of the line it is looked for in, regular expression.
/// A line has a pattern's name as a feature where one of its expressions matches.
/// </summary>
internal sealed class LinePatterns
{
    /// <summary>How many characters of a long paragraph's ends are looked at, so that a line costs the same however long.</summary>
    private const int EndLength = 60;

    private static readonly Lazy<LinePatterns> Shared = new(() => new LinePatterns(DataFiles.Lines("data/reading/line-patterns.tsv")));
    private readonly List<(string Name, string Part, Regex Regex)> _patterns = [];

    internal LinePatterns(IEnumerable<string> rows)
    {
        foreach (string[] cells in rows.Select(row => row.Split('\t')))
        {
            _patterns.Add((cells[0], cells[1], new Regex(cells[2], RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)));
        }
    }

    public static LinePatterns Default => Shared.Value;

    /// <summary>Whether <paramref name="text"/> has one of the patterns of these names.</summary>
    public bool HasAny(string text, IReadOnlySet<string> names)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        Find(text, found);
        return found.Overlaps(names);
    }

    /// <summary>Adds the patterns that <paramref name="text"/> has to <paramref name="features"/>.</summary>
    public void Find(string text, HashSet<string> features)
    {
        string head = text.Length <= EndLength ? text : text[..EndLength];
        string tail = text.Length <= EndLength ? text : text[^EndLength..];
        foreach ((string name, string part, Regex regex) in _patterns)
        {
            if (features.Contains(name)) continue;
            bool found = part switch
            {
                "head" => regex.IsMatch(head),
                "tail" => regex.IsMatch(tail),
                _ => text.Length <= EndLength * 2 && regex.IsMatch(text),
            };
            if (found) features.Add(name);
        }
    }
}
