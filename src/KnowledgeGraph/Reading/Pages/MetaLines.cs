using System.Text.RegularExpressions;
using KnowledgeGraph.Reading.Formats;

namespace KnowledgeGraph.Reading.Pages;

/// <summary>Reads source and date off a website's line about an article: 发布时间：2023-12-17 08:30　来源：聊城日报.</summary>
internal static partial class MetaLines
{
    public static Publication Read(string line)
    {
        Match source = Source().Match(line);
        return new Publication(source.Success ? source.Groups["name"].Value : null, PublicationDate.Find(line), null);
    }

    [GeneratedRegex(@"(?:来\s*源|稿源|信息来源|文章来源|消息来源)\s*[：:]\s*(?<name>[^\s\u3000|｜丨,，;；()（）]{2,24})", RegexOptions.CultureInvariant)]
    private static partial Regex Source();
}
