using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Training.Gazetteer;

/// <summary>The short names of a division, by the table <c>data/gazetteer/short-forms.tsv</c>: 聊城市 → 聊城; 恩施土家族苗族自治州 → 恩施, 恩施州.</summary>
internal sealed class ShortForms
{
    private const int Shortest = 2;
    private readonly ILookup<string, string> _words;
    private readonly Dictionary<string, string[]> _letters = new(StringComparer.Ordinal);

    public ShortForms(IEnumerable<string> lines)
    {
        string[][] rows = [.. lines.Select(line => line.Split('\t'))];
        _words = rows.Where(row => row[0] != "letter").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);
        foreach (string[] row in rows.Where(row => row[0] == "letter")) _letters[row[1]] = row[2].Split(' ');
    }

    /// <summary>Every short form of <paramref name="name"/>, the most usual first; none where dropping the ending would leave one character.</summary>
    public IReadOnlyList<string> Of(string name, PlaceLevel level)
    {
        var forms = new List<string>();
        string key = level.ToString().ToLowerInvariant();
        string? suffix = _words["suffix-" + key]
            .Where(ending => name.EndsWith(ending, StringComparison.Ordinal) && name.Length - ending.Length >= Shortest)
            .MaxBy(ending => ending.Length);
        if (suffix is not null)
        {
            string stem = WithoutGroups(name[..^suffix.Length]);
            if (!_words["never"].Contains(stem)) forms.Add(stem);
            if (suffix.Length > 1 && _words["keep-" + key].FirstOrDefault(word => suffix.EndsWith(word, StringComparison.Ordinal)) is { } ending) forms.Add(stem + ending);
        }

        forms.AddRange(_letters.GetValueOrDefault(name, []));
        return [.. forms.Where(form => form != name).Distinct(StringComparer.Ordinal)];
    }

    private string WithoutGroups(string stem)
    {
        while (Group(stem) is { } group) stem = stem[..^group.Length];
        return stem;
    }

    private string? Group(string stem) => _words["group"]
        .Where(group => stem.EndsWith(group, StringComparison.Ordinal) && stem.Length - group.Length >= Shortest)
        .MaxBy(group => group.Length);
}
