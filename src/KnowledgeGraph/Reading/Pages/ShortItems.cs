using System.Text.RegularExpressions;

namespace KnowledgeGraph.Reading.Pages;

/// <summary>Cuts a short item (简讯) into its lead words, which are its title, and its text.</summary>
internal static partial class ShortItems
{
    public static (string Title, string Text) Split(string line)
    {
        Match match = LeadWords().Match(line);
        return match.Success ? (match.Groups["title"].Value.Trim(), match.Groups["text"].Value.Trim()) : ("", line);
    }

    // In this order: 【题】文; 题　文 (a wide space or several); 题：文; 题 文; no lead words.
    [GeneratedRegex(
        @"^(?:[■□●○◆◇★☆▲△▼▶►◎•·※◈]|[0-9]{1,2}[.、．]|[①-⑳])?\s*(?:【(?<title>[^】]{2,40})】(?<text>.+)" +
        @"|(?<title>[^。；：:]{2,40}?)(?:\u3000+| {2,})(?<text>.{10,})" +
        @"|(?<title>[^。；，,：:\s]{2,20})[：:](?<text>.{10,})" +
        @"|(?<title>[^。；：:\s]{4,30}) (?<text>.{10,})" +
        @"|(?<title>)(?<text>.+))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex LeadWords();
}
