using KnowledgeGraph.Reading;
using KnowledgeGraph.Reading.Encodings;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Reading.Formats;

public class HtmlArticlesTests
{
    private const string Page = """
        <!DOCTYPE html><html><head><meta charset="CHARSET"><title>市政府召开常务会议_滨河新闻网</title>
        <meta name="PubDate" content="2024-03-05 09:10"><meta name="ContentSource" content="滨河日报"><script>var a = "x。，";</script></head>
        <body><div class="navbar"><a href="/">首页</a> <a href="/news">新闻中心，今日要闻。</a></div>
        <div class="wrap"><div class="main"><h1>市政府召开常务会议</h1>
        <div class="info">发布时间：2024-03-05 09:10 来源：滨河日报 浏览次数：12</div>
        <div id="content"><p>　　本报讯（记者 陈晓东）3月4日，市长王海涛主持召开市政府常务会议，研究<b>安全生产</b>工作。</p>
        <p>　　会议指出，要压实责任，<br>扎实推进隐患排查整治。</p><p>责任编辑：李明</p></div></div>
        <div class="side"><ul><li><a href="1">我市新增绿地五百亩，市民乐享公园城市建设成果。</a></li><li><a href="2">省运会开幕，我市健儿勇夺三金。</a></li></ul></div></div>
        <div class="footer">版权所有：滨河日报社，未经授权不得转载。</div></body></html>
        """;

    [Theory]
    [InlineData("utf-8", "utf-8")]
    [InlineData("gb2312", "gb18030")]
    [InlineData("utf-8", "gb18030")]
    public void Read_PageWithNavigation_GivesTheArticleAlone(string declared, string actual)
    {
        byte[] bytes = ChineseEncodings.Named(actual)!.GetBytes(Page.Replace("CHARSET", declared, StringComparison.Ordinal));

        ReadItem item = Assert.Single(Reader.Items(bytes, "a.html"));

        Assert.Equal(
            new Article
            {
                Id = "a-01",
                Title = "市政府召开常务会议",
                Text = "本报讯（记者 陈晓东）3月4日，市长王海涛主持召开市政府常务会议，研究安全生产工作。\n会议指出，要压实责任，\n扎实推进隐患排查整治。",
                Source = "滨河日报",
                Date = new DateOnly(2024, 3, 5),
                Path = "a.html",
            },
            item.Article);
    }

    [Theory]
    [InlineData("<html><body><a href='1'>首页</a></body></html>")]
    [InlineData("<html></html>")]
    public void Read_PageWithoutText_IsADiagnostic(string html) => Assert.Equal("KG1008", Reader.Codes(Reader.Items(html, "a.html")));

    [Fact]
    public void Read_DeeplyNestedPage_DoesNotFail()
    {
        string html = string.Concat(Enumerable.Repeat("<div>", 3000)) + "市长王海涛主持召开常务会议，研究安全生产工作。";

        Assert.Equal("市长王海涛主持召开常务会议，研究安全生产工作。", Assert.Single(Reader.Articles(html, "a.html")).Text);
    }
}
