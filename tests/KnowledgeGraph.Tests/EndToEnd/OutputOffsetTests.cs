using System.Text;
using System.Text.Json;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.EndToEnd;

/// <summary>Offsets of the program's outputs count code points: read as such, they give the surface, rare characters or not.</summary>
public class OutputOffsetTests
{
    private const string Row = """{"id": "a", "date": "2023-12-17", "locale": "山东省聊城市", "text": "\ud872\udf2d河镇消息：12月16日，全市教育工作座谈会召开。市委副书记、市长张百顺，副市长王刚出席会议并讲话。"}""";

    [Fact]
    public void Extract_TextWithRareCharacters_MentionsAndEvidenceReadBack()
    {
        KgResult result = KgRunner.RunWithInput(Row + "\n", "extract", "--evidence");
        JsonElement row = JsonElement.Parse(result.Output);
        Rune[] text = [.. row.GetProperty("text").GetString()!.EnumerateRunes()];

        string[] people = [.. row.GetProperty("mentions").EnumerateArray().Where(mention => mention[2].GetString() == "PER").Select(mention => Between(text, mention))];
        Assert.Equal(["张百顺", "王刚"], people);
        Assert.All(row.GetProperty("posts").EnumerateArray(), post =>
        {
            string evidence = Between(text, post.GetProperty("evidence"));
            Assert.Contains(post.GetProperty("person").GetString()!, evidence, StringComparison.Ordinal);
            Assert.Contains(post.GetProperty("title").GetString()!, evidence, StringComparison.Ordinal);
        });
        Assert.Equal(3, row.GetProperty("posts").GetArrayLength());
    }

    [Fact]
    public void Who_TextWithRareCharacters_QuotesTheSentence()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("a.jsonl", Row + "\n");
        KgRunner.Run("build", file, "--store", folder["kg.db"]);

        KgResult result = KgRunner.Run("who", "座谈会", "--store", folder["kg.db"]);

        Assert.Contains("市委副书记、市长张百顺，副市长王刚出席会议并讲话。  a#25-50", result.Output, StringComparison.Ordinal);
    }

    private static string Between(Rune[] text, JsonElement span) => string.Concat(text[span[0].GetInt32()..span[1].GetInt32()]);
}
