using KnowledgeGraph.Reading;
using KnowledgeGraph.Reading.Formats;

namespace KnowledgeGraph.Tests.Reading.Formats;

public class FileNamesTests
{
    [Theory]
    [InlineData("lcrb-20231217.txt", "2023-12-17")]
    [InlineData("a/2023-12-17.html", "2023-12-17")]
    [InlineData("聊城日报2023年12月7日.txt", "2023-12-07")]
    [InlineData("2023_1_5.jsonl.gz", "2023-01-05")]
    [InlineData("xwlb-2019.jsonl.gz", "")]
    [InlineData("page-20231317.txt", "")]
    [InlineData("120231217.txt", "")]
    [InlineData("-", "")]
    public void DateOf_Name_GivesTheDay(string path, string expected) =>
        Assert.Equal(expected, $"{FileNames.DateOf(path):yyyy-MM-dd}");

    [Theory]
    [InlineData("pages/lcrb-20231217.txt", "lcrb-20231217", InputFormat.Text)]
    [InlineData("a.JSONL.GZ", "a", InputFormat.JsonLines)]
    [InlineData("v1.2", "v1.2", InputFormat.Unknown)]
    [InlineData("-", "stdin", InputFormat.Unknown)]
    public void StemAndFormat_OfName(string path, string stem, InputFormat format)
    {
        Assert.Equal(stem, FileNames.Stem(path));
        Assert.Equal(format, FileNames.FormatOf(path));
    }
}
