using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>
/// Short names that an article introduces (以下简称“三信”) or lets be seen: 三信电子 beside 山东三信电子有限公司, whose characters it keeps in order.
/// </summary>
internal sealed class ShortNames
{
    private const int LongestShortName = 10;
    private const int ReachOfIntroduction = 12;

    private static readonly string[] Introductions = WordLists.Default["introductions"];

    /// <summary>What a company's full name adds to its short one.</summary>
    private static readonly string[] LegalForms = WordLists.Default["legal-forms"];

    /// <summary>Bodies that are called by parts of their names; offices have forms of their own.</summary>
    private static readonly string[] Endings = WordLists.Default["shortened"];

    private readonly Dictionary<string, string> _longForms;

    private ShortNames(Dictionary<string, string> longForms) => _longForms = longForms;

    public string? LongForm(string name) => _longForms.GetValueOrDefault(name);

    public static ShortNames Of(string text, IReadOnlyList<Mention> mentions)
    {
        var longForms = new Dictionary<string, string>(StringComparer.Ordinal);
        string[] bodies = [.. mentions.Where(mention => mention.Type == MentionType.Organization).Select(mention => mention.Span.Of(text)).Distinct(StringComparer.Ordinal)];
        AddIntroduced(text, mentions, longForms);
        string[] candidates = [.. bodies.Where(body => body.AsSpan().EndsWithAny(Endings))];
        foreach (string body in bodies)
        {
            if (body.Length is < 3 or > LongestShortName || longForms.ContainsKey(body)) continue;
            string[] longer = [.. candidates.Where(candidate => IsShortFormOf(body, candidate))];
            if (longer.Length == 1) longForms[body] = longer[0];
        }

        return new ShortNames(longForms);
    }

    /// <summary>山东三信电子有限公司（以下简称“三信电子”）: the next body behind the bracket is a name for the last before it.</summary>
    private static void AddIntroduced(string text, IReadOnlyList<Mention> mentions, Dictionary<string, string> longForms)
    {
        for (int i = 1; i < mentions.Count; i++)
        {
            Mention before = mentions[i - 1], after = mentions[i];
            int gap = after.Span.Start - before.Span.End;
            bool bodies = before.Type == MentionType.Organization && after.Type == MentionType.Organization;
            if (!bodies || gap is < 3 or > ReachOfIntroduction) continue;
            ReadOnlySpan<char> between = text.AsSpan(before.Span.End, gap);
            if (between.ContainsAny(Introductions)) longForms[after.Span.Of(text)] = before.Span.Of(text);
        }
    }

    private static bool IsShortFormOf(string name, string longer)
    {
        bool isNational = name.StartsWith("中国", StringComparison.Ordinal) && (name.Length < 6 || !longer.StartsWith(name[..4], StringComparison.Ordinal));
        if (longer.Length < name.Length + 2 || isNational || longer.EndsWith(name, StringComparison.Ordinal)) return false;
        if (longer.StartsWith(name, StringComparison.Ordinal)) return Array.IndexOf(LegalForms, longer[name.Length..]) >= 0;
        bool sameEnding = Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal) && longer.EndsWith(ending, StringComparison.Ordinal));
        bool isCompany = longer.EndsWith("公司", StringComparison.Ordinal) && longer.Contains(name[..2], StringComparison.Ordinal);
        if (name.Contains("大学", StringComparison.Ordinal) || longer.Contains("大学", StringComparison.Ordinal)) return false;
        return (sameEnding ? longer.StartsWith(name[..(name.EndsWith("学院", StringComparison.Ordinal) ? 1 : 2)], StringComparison.Ordinal) || name.EndsWith("集团", StringComparison.Ordinal) : isCompany) && KeepsLetters(name, longer);
    }

    /// <summary>Whether all letters of the short name stand in the long one, in order.</summary>
    private static bool KeepsLetters(string name, string longer)
    {
        int at = 0;
        foreach (char letter in name)
        {
            at = longer.IndexOf(letter, at) + 1;
            if (at == 0) return false;
        }

        return true;
    }
}
