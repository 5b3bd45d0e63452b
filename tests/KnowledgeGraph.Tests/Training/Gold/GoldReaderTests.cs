using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Tests.Training.Gold;

public class GoldReaderTests
{
    [Fact]
    public void Read_OffsetsInCodePoints_BecomeUtf16()
    {
        GoldArticle article = Assert.Single(Read("""{"id": "a", "text": "市长王\uD872\uDF2D讲话", "mentions": [[2, 4, "PER"], [0, 2, "TITLE"]]}"""));

        Assert.Equal(["市长", "王\U0002CB2D"], article.Mentions.Select(mention => mention.Span.Of(article.Text)));
        Assert.Equal([MentionType.Title, MentionType.Person], article.Mentions.Select(mention => mention.Type));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"id": "a"}""")]
    [InlineData("""{"id": "a", "text": "王峰", "mentions": [[0, 9, "PER"]]}""")]
    [InlineData("""{"id": "a", "text": "王峰", "mentions": [[0, 2, "THING"]]}""")]
    [InlineData("""{"id": "a", "text": "王峰", "mentions": [[0]]}""")]
    public void Read_ALineThatIsNoAnnotatedArticle_IsAnErrorWithItsLine(string line)
    {
        var error = Assert.Throws<UserErrorException>(() => Read("""{"id": "a", "text": "", "entities": []}""" + "\n" + line));

        Assert.Equal(("KG5003", 2L), (error.Diagnostic.Code, error.Diagnostic.Line));
    }

    private static IReadOnlyList<GoldArticle> Read(string content)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, content);
            return GoldReader.Read(path, Corpus.House);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
