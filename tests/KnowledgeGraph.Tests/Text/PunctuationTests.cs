using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Text;

public class PunctuationTests
{
    [Theory]
    [InlineData("本报讯(记者 王明)12月16日,市政府召开会议。", "本报讯（记者 王明）12月16日，市政府召开会议。")]
    [InlineData("实现进出口1,300万美元,增长3:1", "实现进出口1,300万美元，增长3:1")]
    [InlineData("他说:“好!”", "他说：“好！”")]
    [InlineData("CEO (founder), Inc.", "CEO (founder), Inc.")]
    public void ToFullWidth_MarksBesideWideCharacters_AreWidened(string text, string expected) =>
        Assert.Equal(expected, Punctuation.ToFullWidth(text));

    [Fact]
    public void ToFullWidth_NothingToWiden_IsTheSameInstance()
    {
        string text = "市政府召开会议，王峰出席。";

        Assert.Same(text, Punctuation.ToFullWidth(text));
    }
}
