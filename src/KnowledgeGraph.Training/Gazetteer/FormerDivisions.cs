namespace KnowledgeGraph.Training.Gazetteer;

/// <summary>The names that divisions of county level and above bore until they were renamed, merged or upgraded.</summary>
internal sealed class FormerDivisions
{
    private readonly Dictionary<string, Division> _presentByCode;
    private readonly HashSet<(string Province, string Name)> _presentNames;
    private readonly ILookup<string, Division> _presentByName;

    public FormerDivisions(IReadOnlyList<Division> present)
    {
        Division[] upper = [.. present.Where(division => division.Code.Length <= 6)];
        _presentByCode = upper.ToDictionary(division => division.Code, StringComparer.Ordinal);
        _presentByName = upper.ToLookup(division => division.Name, StringComparer.Ordinal);
        _presentNames = [.. upper.Select(division => (division.Province, division.Name))];
    }

    /// <summary>One row for each name of a province that is not in force there, with its last code and period, in order of code.</summary>
    /// <param name="history">divisions-history.tsv: code, name, first, last.</param>
    /// <param name="changes">divisions-changes.txt: date, kind, the old names with short forms, <c>=&gt;</c>, the new names.</param>
    public IReadOnlyList<Division> Read(string history, string changes)
    {
        Dictionary<(string Province, string Name), string> renamed = ReadChanges(changes);
        return
        [
            .. ReadHistory(history)
                .Where(row => !_presentNames.Contains((row.Province, row.Name)) && !IsGrouping(row.Name))
                .GroupBy(row => (row.Province, row.Name))
                .Select(rows => rows.MaxBy(row => row.Last, StringComparer.Ordinal)!)
                .Select(row => row with { Successor = SuccessorOf(row, renamed) })
                .OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.Last, StringComparer.Ordinal).ThenBy(row => row.Name, StringComparer.Ordinal),
        ];
    }

    private static bool IsGrouping(string name) => name is "市辖区" or "县" || name.Contains("直辖", StringComparison.Ordinal);

    private string? SuccessorOf(Division row, Dictionary<(string Province, string Name), string> renamed) =>
        renamed.GetValueOrDefault((row.Province, row.Name)) ?? _presentByCode.GetValueOrDefault(row.Code)?.Code;

    private static IEnumerable<Division> ReadHistory(string path)
    {
        foreach (string[] row in File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Where(row => row.Length == 4))
        {
            string code = row[0];
            string shortest = code.EndsWith("0000", StringComparison.Ordinal) ? code[..2] : code.EndsWith("00", StringComparison.Ordinal) ? code[..4] : code;
            yield return new Division(shortest, row[1], row[2], row[3]);
        }
    }

    private Dictionary<(string Province, string Name), string> ReadChanges(string path)
    {
        var renamed = new Dictionary<(string, string), string>();
        foreach (string line in File.ReadLines(path))
        {
            string[] sides = line.Split("=>");
            if (sides.Length != 2) continue;
            string[] before = sides[0].Split('\t'), after = sides[1].Split('\t', StringSplitOptions.RemoveEmptyEntries);
            string old = before.Length > 6 && before[6].Length > 0 ? before[6] : before[4];
            Division? now = after.Length == 0 ? null : _presentByName[after[^1].Trim()]
                .FirstOrDefault(division => _presentByCode[division.Province].Name == after[0].Trim());
            if (now is not null) renamed[(now.Province, old)] = now.Code;
        }

        return renamed;
    }
}
