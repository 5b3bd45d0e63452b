using System.Text.Json;
using CsCheck;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Reading.Pages;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Reading.Pages;

/// <summary>Whole files: the sample page, single articles, what the page tells of itself, and pages that make no sense.</summary>
public class PageReadingTests
{
    private const string Lead = "12月16日，市政府召开常务会议，市长王海涛主持会议并讲话，研究部署岁末年初安全生产和冬季供暖工作。";
    private const string Second = "会议强调，要压实责任，扎实做好各项工作。";

    [Fact]
    public void Read_SamplePage_GivesTheNineArticlesOfTheGold()
    {
        string gold = Files.SharedOrSkip("gold/seed.jsonl");
        byte[] page = File.ReadAllBytes(Files.InRepository("data/samples/lcrb-20231217.txt"));
        var options = new ReadingOptions { Source = "聊城日报" };

        var read = Reader.Items(page, "lcrb-20231217.txt", options).Select(item => item.Article!);

        Assert.Equal(
            File.ReadLines(gold).Select(line => JsonDocument.Parse(line).RootElement).Select(row => string.Join('|', Fields.Select(field => row.GetProperty(field).GetString()))),
            read.Select(a => $"{a.Id}|{a.Source}|{a.Date:yyyy-MM-dd}|{a.Locale}|{a.Title}|{a.Text}"));
    }

    private static readonly string[] Fields = ["id", "source", "date", "locale", "title", "text"];

    [Theory]
    [InlineData(Lead + "\n" + Second, "")]
    [InlineData(Lead, "")]
    [InlineData("市长出席。", "")]
    [InlineData("市政府召开常务会议\n\n" + Lead + "\n\n" + Second, "市政府召开常务会议")]
    [InlineData("市政府召开常务会议\n　　" + Lead + "\r\n　　" + Second, "市政府召开常务会议")]
    [InlineData("市政府召开常务会议\n研究安全生产工作\n本报讯（记者 李明）" + Lead + "\n" + Second + "（李明）", "市政府召开常务会议")]
    public void Read_SingleArticle_IsOneArticle(string text, string title) =>
        Assert.Equal([title], Reader.Articles(text, "a.txt").Select(article => article.Title));

    [Theory]
    [InlineData("青山日报\n2024年3月5日　星期二\n甲\n", "青山日报 2024-03-05")]
    [InlineData("2版　要闻　2024-03-05\n", " 2024-03-05")]
    [InlineData("", " 2023-12-17")]
    public void Read_Masthead_TellsSourceAndDate(string masthead, string expected)
    {
        Article article = Reader.Articles(masthead + "市政府召开常务会议\n本报讯（记者 李明）" + Lead, "page-20231217.txt")[0];

        Assert.Equal(expected, $"{article.Source} {article.Date:yyyy-MM-dd}");
    }

    [Fact]
    public void Read_SiteListing_TellsSourceAndDateOfEachArticle()
    {
        LabelledPage page = LabelledPage.Load("04-site-listing");

        var articles = Reader.Articles(page.Print(PageLayout.Natural), "list.txt");

        Assert.Equal(
            ["2024-02-26 党委办公室", "2024-02-25 科研处", "2024-02-23 学生工作部", "2024-02-10 校团委"],
            articles.Select(article => $"{article.Date:yyyy-MM-dd} {article.Source}"));
    }

    [Theory]
    [InlineData("聊城日报", "山东省聊城市")]
    [InlineData("新华社", "中国")]
    [InlineData("大众日报", "山东省")]
    [InlineData("光明日报", "中国")]
    [InlineData("北京", "")]
    [InlineData("某某周刊", "")]
    public void Read_SourceWithoutLocale_TellsThePlace(string source, string locale) =>
        Assert.Equal(locale, Reader.Articles(Lead, "a.txt", new ReadingOptions { Source = source })[0].Locale ?? "");

    [Fact]
    public void Read_Gb18030Page_IsTheSameAsUtf8()
    {
        string text = LabelledPage.Load("01-front-page").Print(PageLayout.Dense);

        var utf8 = Reader.Articles(text, "a.txt");
        var gb = Reader.Items(KnowledgeGraph.Reading.Encodings.ChineseEncodings.Gb18030.GetBytes(text), "a.txt").Select(item => item.Article);

        Assert.Equal(utf8, gb);
    }

    [Fact]
    public void Split_AnyMixtureOfLines_NeverFails_AndTextsAreMadeOfThePagesLines()
    {
        string[] lines = [.. LabelledPage.Names().SelectMany(name => LabelledPage.Load(name).Print(PageLayout.Dense).Split("\r\n")), "", "　", "。", "a", "（", "】【", "1.", "●", "\uFFFF", "————"];
        Gen<string> page = Gen.OneOf(Gen.Int[0, lines.Length - 1].Select(i => lines[i]), Gen.String[0, 40]).Array[0, 25].Select(parts => string.Join('\n', parts));

        page.Sample(text =>
        {
            foreach (PageArticle article in PageSplitter.Default.Split(text))
            {
                string rest = Bare(text);
                Assert.All(article.Text.Split('\n'), paragraph => Assert.Contains(Bare(paragraph), rest, StringComparison.Ordinal));
            }
        }, iter: 300);
    }

    /// <summary>Without the white space at which lines are broken and joined.</summary>
    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('\uFEFF' or '\u200B')));
}
