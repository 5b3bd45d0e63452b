using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Tests.Resolution;

/// <summary>Which reports are one event: a report is written article: name @ place: people, and a slash parts them.</summary>
public class EventResolverTests
{
    [Theory]
    [InlineData("a:运河文化论坛@聊城市:张三,李四 / b:“运河文化论坛”@:张三", "ab")]
    [InlineData("a:@聊城市:张三,李四 / b:@聊城市:张三,李四,王五", "ab")]
    [InlineData("a:座谈会@聊城市:张三 / b:座谈会@德州市:王五", "a b")]
    [InlineData("a:@聊城市:张三,李四 / b:@德州市:张三,李四", "a b")]
    [InlineData("a:第三届运河文化论坛@聊城市:张三 / b:第三届运河文化论坛@:王五", "ab")]
    [InlineData("a:@北京市:张三,甲 / a:@北京市:张三,乙 / b:@北京市:张三,甲", "ab a")]
    [InlineData("a:@聊城市:张三,李四 / b:@聊城市:王五", "a b")]
    [InlineData("a:汇报会@聊城市:张三,李四 / b:表彰会@聊城市:张三,李四", "a b")]
    public void Resolve_ReportsOfOneDay_GroupsThem(string reports, string expected)
    {
        EventReport[] parsed = [.. reports.Split(" / ").Select(Parse)];

        string[] forward = Groups(parsed), backward = Groups([.. parsed.Reverse()]);

        Assert.Equal(expected, string.Join(' ', forward));
        Assert.Equal(forward, backward);
    }

    [Fact]
    public void Ranks_FollowTheFullestReport_ThenTheOthers()
    {
        ResolvedEvent occasion = Assert.Single(EventResolver.Resolve([Parse("a:运河文化论坛@聊城市:王五,张三", 0), Parse("b:运河文化论坛@聊城市:张三,李四,赵六", 1)]));

        Assert.Equal(["张三 1", "李四 2", "赵六 3", "王五 4"], occasion.Ranks().OrderBy(rank => rank.Value).Select(rank => $"{rank.Key} {rank.Value}"));
    }

    private static string[] Groups(EventReport[] reports) =>
        [.. EventResolver.Resolve(reports).Select(occasion => string.Concat(occasion.Reports.Select(report => report.Article.Id).Order(StringComparer.Ordinal))).OrderByDescending(group => group.Length).ThenBy(group => group, StringComparer.Ordinal)];

    private static EventReport Parse(string text, int number)
    {
        string[] parts = text.Split(':', '@');
        var article = new ArticleInfo(parts[0], "2023-12-17", "山东省聊城市", null, "");
        string[] people = parts[3].Split(',');
        return new EventReport(
            number, number, "meeting", parts[1].Length == 0 ? null : parts[1], "2023-12-16", parts[2].Length == 0 ? [] : [parts[2]], [],
            [.. people.Select((person, i) => new ReportedPart(i, person, i + 1))], new Evidence(article, number, number + 1), 1);
    }
}
