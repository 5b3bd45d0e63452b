using System.Text.RegularExpressions;
using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Evaluation;

/// <summary>One key for the accepted spellings of a body's full name: the steps of <c>data/evaluation/organization-names.tsv</c>, in order.</summary>
internal sealed class OrganizationNames
{
    private static readonly Lazy<OrganizationNames> Shared = new(() => new OrganizationNames());
    private readonly (Regex Pattern, string Replacement)[] _steps;

    private OrganizationNames() =>
        _steps = [.. DataFiles.Lines("data/evaluation/organization-names.tsv").Select(line => line.Split('\t')).Select(row => (new Regex(row[0], RegexOptions.CultureInvariant), row.Length > 1 ? row[1] : ""))];

    public static OrganizationNames Default => Shared.Value;

    /// <summary>Equal for spellings of one body; empty where there is none.</summary>
    public string KeyOf(string? name)
    {
        string key = name ?? "";
        foreach ((Regex pattern, string replacement) in _steps) key = pattern.Replace(key, replacement);
        return key;
    }
}
