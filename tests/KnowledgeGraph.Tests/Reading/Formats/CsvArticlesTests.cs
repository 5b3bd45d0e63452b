using KnowledgeGraph.Reading;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Reading.Formats;

public class CsvArticlesTests
{
    [Theory]
    [InlineData("标题,正文,日期,来源\n会议,\"一，\"\"二\"\"\r\n三\",2023/12/17,甲报\n")]
    [InlineData("来源;日期;标题;正文\n甲报;2023年12月17日;会议;\"一，\"\"二\"\"\n三\"\n")]
    [InlineData("date\ttitle\tsource\ttext\textra\n20231217\t会议\t甲报\t\"一，\"\"二\"\"\n三\"\tx\n")]
    public void Read_KnownHeaders_AreMappedByName(string csv)
    {
        Article article = Assert.Single(Reader.Articles(csv, "t.csv"));

        Assert.Equal(new Article { Id = "t-01", Title = "会议", Text = "一，\"二\"\n三", Date = new DateOnly(2023, 12, 17), Source = "甲报", Path = "t.csv" }, article);
    }

    [Fact]
    public void Read_MappedColumn_IsTakenBeforeTheKnownNames()
    {
        var options = new ReadingOptions { Columns = new Dictionary<string, string>(StringComparer.Ordinal) { ["text"] = "稿件" } };

        Article article = Assert.Single(Reader.Articles("正文,稿件\n甲,乙\n", "t.csv", options));

        Assert.Equal("乙", article.Text);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "KG1024:1")]
    [InlineData("标题,正文\n甲,\n乙,文\n丙\n", "KG1021:2 KG1021:4")]
    [InlineData("标题,正文,日期\n甲,文,昨天\n", "KG1023:2")]
    public void Read_MalformedRows_AreDiagnosticsWithTheirLine(string csv, string expected) =>
        Assert.Equal(expected, Reader.Codes(Reader.Items(csv, "t.csv")));

    [Fact]
    public void Read_QuoteNeverClosed_IsADiagnostic_NotAFullMemory()
    {
        string csv = "标题,正文\n甲,文\n乙,\"" + new string('文', 12 << 20);

        List<ReadItem> items = Reader.Items(csv, "t.csv");

        Assert.Equal("文", items[0].Article?.Text);
        Assert.Equal("KG1025:3", Reader.Codes(items));
    }
}
