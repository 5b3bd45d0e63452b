using KnowledgeGraph.Reading;
using KnowledgeGraph.Reading.Formats;

namespace KnowledgeGraph.Tests.Reading.Formats;

public class FormatSnifferTests
{
    [Theory]
    [InlineData("\n {\"text\": \"x\"}", InputFormat.JsonLines)]
    [InlineData("<!DOCTYPE html><p>x", InputFormat.Html)]
    [InlineData("<HTML lang=\"zh\">", InputFormat.Html)]
    [InlineData("# 市政府召开会议\n\n正文", InputFormat.Markdown)]
    [InlineData("日期,标题,正文\n", InputFormat.Csv)]
    [InlineData("\"标题\"\t\"正文\"\n", InputFormat.Csv)]
    [InlineData("市政府召开会议，正文\n本报讯", InputFormat.Text)]
    [InlineData("正文\n", InputFormat.Text)]
    public void Sniff_FirstCharacters_TellTheFormat(string head, InputFormat expected) =>
        Assert.Equal(expected, FormatSniffer.Sniff(head));
}
