using System.Text.RegularExpressions;
using KnowledgeGraph.Reading.Formats;

namespace KnowledgeGraph.Reading.Pages;

/// <summary>What the page says of itself: the paper's name and the day, in its masthead or the line over or under the articles.</summary>
internal static partial class PageHeader
{
    /// <summary>Source and date as the lines labelled furniture tell them.</summary>
    public static Publication Read(IReadOnlyList<PageLine> lines, IReadOnlyList<LineLabel> labels)
    {
        Publication told = default;
        for (int i = 0; i < lines.Count; i++)
        {
            if (labels[i] != LineLabel.Furniture) continue;
            told = told.Or(new Publication(PaperIn(lines[i].Text), PublicationDate.Find(lines[i].Text), null));
        }

        return told;
    }

    /// <summary>The paper that a lead names: 聊城日报讯（记者 李明）; null where it says 本报讯.</summary>
    public static string? PaperOfLead(string text)
    {
        Match match = Lead().Match(text);
        return match.Success ? match.Groups["paper"].Value : null;
    }

    private static string? PaperIn(string line)
    {
        Match match = Masthead().Match(line);
        return match.Success ? match.Groups["paper"].Value : null;
    }

    [GeneratedRegex(@"(?:^|[\s\u3000《])(?<paper>(?!本报|今日)\p{IsCJKUnifiedIdeographs}{2,8}?(?:日报|晚报|早报|晨报|时报|商报|都市报|周报|学报|校报|学院报|大学报|新闻网|融媒体中心))(?=$|[\s\u3000》0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Masthead();

    [GeneratedRegex(@"^[(（【\[]?(?<paper>(?!据|本报|综合)\p{IsCJKUnifiedIdeographs}{2,6}?(?:日报|晚报|早报|晨报|时报|商报|都市报|新闻网|新京报))(?:[0-9]{1,2}月[0-9]{1,2}日)?讯", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
