using KnowledgeGraph.App.Rendering;

namespace KnowledgeGraph.Tests.App;

public class ExcerptTests
{
    private static readonly string Others = string.Concat(Enumerable.Repeat("甲乙丙、", 40));

    [Fact]
    public void Of_SentenceOfUsualLength_IsWhole() => Assert.Equal("王峰出席会议。", Excerpt.Of("王峰出席会议。", ["王峰"]));

    [Fact]
    public void Of_LongList_KeepsBeginningNameAndEnd()
    {
        string excerpt = Excerpt.Of($"出席大会的还有：{Others}王峰、{Others}丁戊己参加会见。", ["王峰"]);

        Assert.StartsWith("出席大会的还有：甲乙丙、", excerpt, StringComparison.Ordinal);
        Assert.Contains("、王峰、甲乙丙", excerpt, StringComparison.Ordinal);
        Assert.EndsWith("丁戊己参加会见。", excerpt, StringComparison.Ordinal);
        Assert.Equal(3, excerpt.Split('…').Length);
        Assert.InRange(excerpt.Length, 80, 160);
    }

    [Fact]
    public void Of_RareCharactersAtACut_StayWhole()
    {
        string rare = string.Concat(Enumerable.Repeat("\U0002CB2D", 100));

        Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(Excerpt.Of("始" + rare + "王峰" + rare + "末", ["王峰"]))));
    }
}
