using KnowledgeGraph.Reading.Pages;

namespace KnowledgeGraph.Tests.Reading.Pages;

/// <summary>Pages broken at a column, paragraphs indented: what goes on, and what begins anew.</summary>
public class IndentedColumnTests
{
    /// <summary>Two paragraphs of twelve characters a line, with breaks enough to show the column.</summary>
    private const string Article =
        "市里开通三条新公交线\n　　本报讯（记者 李明）\n从下周一起，城东新开通\n三条公交线路，沿途共设站\n四十二处，方便居民出行。\n"
        + "　　公交公司负责人介绍，\n新线路首班车六时发出，末\n班车二十二时收车，票价为\n两元，刷卡另有优惠。\n";

    [Fact]
    public void Split_FullLineEndingASentence_IsFollowedByTheNextHeadline()
    {
        var articles = PageSplitter.Default.Split(Article + "图书馆夜间开放\n　　本报讯（记者 王芳）\n本月起，市图书馆每晚开放\n到二十一时，读者可凭身份\n证入馆。");

        Assert.Equal(["市里开通三条新公交线", "图书馆夜间开放"], articles.Select(article => article.Title));
        Assert.EndsWith("刷卡另有优惠。", articles[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("　　全年投入资金累计达\n31277.65万元，为前\n年的两倍还多。", "全年投入资金累计达31277.65万元，为前年的两倍还多。")]
    [InlineData("　　他们推行“延时办”\n服务，为居民办理事项近千\n件。", "他们推行“延时办”服务，为居民办理事项近千件。")]
    public void Split_LineShortForWhatCannotBeTorn_GoesOn(string lines, string paragraph) =>
        Assert.Equal(paragraph, PageSplitter.Default.Split(Article + lines)[0].Text.Split('\n')[^1]);

    [Fact]
    public void Split_ShortIndentedLines_BelongToTheArticle()
    {
        const string Page = "老小区装上新电梯\n本报记者 李明\n　　家住六楼的老人不再为上下楼发愁，全市已有二十个老小区装上新电梯，居民出行更加方便，邻里之间也更和睦。\n"
            + "　　钱从哪里来\n　　资金由居民、财政和企业三方共同承担，低楼层住户得到适当补偿，方案经全体业主讨论后张榜公布，各方都满意。\n"
            + "河边新建健身步道\n本报记者 王芳\n　　步道全长六公里，沿线设有休息亭和照明设施，每天早晚前来散步的居民超过两千人，周末人数还要多出一倍以上。\n"
            + "学校食堂请来家长试吃\n本报记者 周涛\n　　昨天中午，三十名家长走进食堂，与孩子们同桌用餐，并对菜品提出意见，学校表示将逐条研究并在月底前全部答复。";

        var articles = PageSplitter.Default.Split(Page);

        Assert.Equal(["老小区装上新电梯", "河边新建健身步道", "学校食堂请来家长试吃"], articles.Select(article => article.Title));
        Assert.Contains("\n钱从哪里来\n", articles[0].Text, StringComparison.Ordinal);
    }
}
