using System.Globalization;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>Reads the day of publication as rows, tables and web pages write it.</summary>
internal static partial class PublicationDate
{
    /// <summary>Reads 2023-12-17, 2023/12/17, 2023.12.17, 2023年12月17日, 20231217, each with or without a time behind it; null for anything else.</summary>
    public static DateOnly? Parse(string text)
    {
        Match match = Whole().Match(text);
        return match.Success ? Of(match) : null;
    }

    /// <summary>The first such day in a line of text: 发布时间：2023-12-17 08:30.</summary>
    public static DateOnly? Find(string text)
    {
        foreach (Match match in Within().EnumerateAll(text))
        {
            if (Of(match) is { } day) return day;
        }

        return null;
    }

    /// <summary>No newspaper here is older, and the days before the first year of a calendar can't be counted back from (0001-01-01 is often an empty field).</summary>
    public const int EarliestYear = 1800;

    private static DateOnly? Of(Match match)
    {
        int year = Number(match, "y"), month = Number(match, "m"), day = Number(match, "d");
        bool exists = year >= EarliestYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? new DateOnly(year, month, day) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IEnumerable<Match> EnumerateAll(this Regex regex, string text)
    {
        for (Match match = regex.Match(text); match.Success; match = match.NextMatch()) yield return match;
    }

    [GeneratedRegex(@"^\s*(?<y>[0-9]{4})(?:(?<m>[0-9]{2})(?<d>[0-9]{2})|\s?[-/.年]\s?(?<m>[0-9]{1,2})\s?[-/.月]\s?(?<d>[0-9]{1,2})日?)(?:$|[^0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<![0-9])(?<y>(?:19|20)[0-9]{2})\s?[-/.年]\s?(?<m>[0-9]{1,2})\s?[-/.月]\s?(?<d>[0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Within();
}
