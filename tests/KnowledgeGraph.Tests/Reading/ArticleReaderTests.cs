using KnowledgeGraph.Reading;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Reading;

public class ArticleReaderTests
{
    [Theory]
    [InlineData(new byte[0], "KG1003")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 10, 32 }, "KG1003")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D }, "KG1004")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0, 0 }, "KG1003")]
    [InlineData(new byte[] { 0x1F, 0x8B, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9 }, "KG1005")]
    public void Read_NoText_IsOneDiagnostic(byte[] bytes, string code)
    {
        ReadItem item = Assert.Single(Reader.Items(bytes, "a.txt"));

        Assert.Null(item.Article);
        Assert.Equal((code, "a.txt"), (item.Diagnostic?.Code, item.Diagnostic?.Path));
    }

    [Fact]
    public void Read_MissingFile_IsOneDiagnostic()
    {
        ReadItem item = Assert.Single(new ArticleReader(new ReadingOptions()).Read(new InputFile("没有/这个.txt", 0)));

        Assert.Equal("KG1001", item.Diagnostic?.Code);
    }

    [Fact]
    public void Read_LineOf50Megabytes_IsOneDiagnostic()
    {
        byte[] bytes = new byte[50 << 20];
        Array.Fill(bytes, (byte)'a');

        Assert.Equal("KG1006", Reader.Codes(Reader.Items(bytes, "a.txt")));
    }

    [Fact]
    public void Read_StandardInput_HasNoPath()
    {
        Article article = Assert.Single(Reader.Articles("""{"text": "一"}""", "-"));

        Assert.Equal(("stdin-01", null, "一"), (article.Id, article.Path, article.Text));
    }
}
