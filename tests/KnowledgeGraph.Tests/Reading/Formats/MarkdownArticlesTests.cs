using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Reading.Formats;

public class MarkdownArticlesTests
{
    [Fact]
    public void Read_FrontMatterAndHeading_GiveOneArticle()
    {
        const string Markdown = "---\nsource: 滨河日报\ndate: 2024-03-05\n---\n# 市政府召开**常务会议**\n\n3月4日，[市长王海涛](x)主持召开会议。\n\n## 会议要求\n\n> 要压实责任。\n![图](a.png)\n";

        Article article = Assert.Single(Reader.Articles(Markdown, "a.md"));

        Assert.Equal(
            ("市政府召开常务会议", "3月4日，市长王海涛主持召开会议。\n会议要求\n要压实责任。", "滨河日报", new DateOnly(2024, 3, 5)),
            (article.Title, article.Text, article.Source, article.Date!.Value));
    }

    [Fact]
    public void Read_HeadingsUnderThePageTitle_AreTheArticles()
    {
        const string Markdown = "# 滨河日报\n\n## 甲会议召开\n\n来源：滨河发布\n\n市长出席会议。\n\n## 乙活动举行\n\n书记参加活动。\n";

        Assert.Equal(
            ["甲会议召开|市长出席会议。|滨河发布", "乙活动举行|书记参加活动。|"],
            Reader.Articles(Markdown, "a.md").Select(article => $"{article.Title}|{article.Text}|{article.Source}"));
    }
}
