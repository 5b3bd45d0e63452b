using System.Text.Json;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.App;

public class ExtractCommandTests
{
    private static readonly string TenRows = string.Concat(Enumerable.Range(1, 10).Select(i => $$"""{"id": {{i}}, "text": "第{{i}}篇"}""" + "\n"));

    [Fact]
    public void Extract_RowWithOddMembers_KeepsThemByteForByteAndInOrder()
    {
        const string Row = """{"z":1.50,"id": 007e1,"text":"\u738b峰\t出席 ","nested":{"b":[1, 2],"a":null},"mentions":[[0,2,"PER"]],"posts":"old"}""";
        KgResult result = KgRunner.RunWithInput(Row.Replace("007e1", "7e1", StringComparison.Ordinal) + "\n", "extract", "--mentions", "given");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("""{"z":1.50,"id":7e1,"text":"\u738b峰\t出席 ","nested":{"b":[1, 2],"a":null},"mentions":[[0,2,"PER"]],"byline":[""", result.Output, StringComparison.Ordinal);
        Assert.Single(result.Lines);
    }

    [Fact]
    public void Extract_ManyThreads_KeepsTheInputOrder()
    {
        string rows = string.Concat(Enumerable.Range(0, 500).Select(i => $$"""{"id": "{{i}}", "text": "{{new string('文', i % 7 * 40)}}。"}""" + "\n"));
        KgResult result = KgRunner.RunWithInput(rows, "extract", "--threads", "4", "--mentions", "given");

        Assert.Equal(Enumerable.Range(0, 500).Select(i => $"{i}"), result.Lines.Select(Id));
    }

    [Fact]
    public void Extract_Shards_TogetherAreTheWhole()
    {
        string[] ids = [.. from shard in new[] { "1/3", "2/3", "3/3" }
                           from line in KgRunner.RunWithInput(TenRows, "extract", "--mentions", "given", "--shard", shard).Lines
                           select Id(line)];

        Assert.Equal(["1", "4", "7", "10", "2", "5", "8", "3", "6", "9"], ids);
    }

    [Theory]
    [InlineData("""{"id": "a"}""")]
    [InlineData("""{"id": "a", "text": 5}""")]
    [InlineData("""["a"]""")]
    [InlineData("{not json")]
    [InlineData("""{"id": "a", "text": "王峰", "mentions": [[0, 9, "PER"]]}""")]
    [InlineData("""{"id": "a", "text": "王峰", "mentions": [[0, 2, "PERSON"]]}""")]
    [InlineData("""{"id": "a", "text": "王峰", "mentions": [[0, 2, "PER"], [1, 2, "LOC"]]}""")]
    public void Extract_BadRow_IsLeftOutWithOneLineAndTheRestGoesOn(string bad)
    {
        KgResult result = KgRunner.RunWithInput($"{TenRows}{bad}\n", "extract", "--mentions", "given");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(10, result.Lines.Length);
        Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Extract_OutFile_AppearsWhole()
    {
        using var folder = new TemporaryFolder();
        string output = folder["facts.jsonl"];
        KgResult result = KgRunner.RunWithInput(TenRows, "extract", "--mentions", "given", "--out", output);

        Assert.Equal("", result.Output);
        Assert.Equal(10, File.ReadLines(output).Count());
        Assert.False(File.Exists(output + ".partial"));
    }

    [Fact]
    public void Extract_OutFileInNoFolder_IsOneLine()
    {
        using var folder = new TemporaryFolder();
        KgResult result = KgRunner.RunWithInput(TenRows, "extract", "--out", folder["none/facts.jsonl"]);

        Assert.Equal((2, folder["none/facts.jsonl"] + ": the file can't be written; check that its folder exists and may be written [KG1091]\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public void Extract_NewspaperPage_GivesARowForEachArticle()
    {
        KgResult result = KgRunner.Run("extract", Files.InRepository("data/samples/lcrb-20231217.txt"), "--source", "聊城日报");

        Assert.Equal(0, result.ExitCode);
        Assert.All(result.Lines, line => Assert.StartsWith("""{"id":"lcrb-20231217-0""", line, StringComparison.Ordinal));
        Assert.All(result.Lines, line => Assert.Contains("聊城日报", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Extract_WithEvidence_StatesSpansInsideTheText()
    {
        KgResult result = KgRunner.RunWithInput("""{"id":"a","locale":"山东省聊城市","text":"市长王建国主持会议。","mentions":[[0,2,"TITLE"],[2,5,"PER"]]}""", "extract", "--mentions", "given", "--evidence");
        JsonElement post = JsonElement.Parse(result.Output).GetProperty("posts")[0];

        Assert.Equal("王建国", post.GetProperty("person").GetString());
        Assert.InRange(post.GetProperty("evidence")[1].GetInt32(), 1, 10);
        Assert.InRange(post.GetProperty("confidence").GetDouble(), 0, 1);
    }

    [Fact]
    public void Extract_MentionsBehindARareCharacter_KeepTheirCodePoints()
    {
        KgResult result = KgRunner.RunWithInput("""{"id":"a","text":"王𬭎出席","mentions":[[0,2,"PER"]]}""", "extract", "--mentions", "given");

        Assert.Contains("""mentions":[[0,2,"PER"]]""", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--shard", "3/2")]
    [InlineData("--shard", "x")]
    [InlineData("--threads", "0")]
    [InlineData("--threads", "999999999")]
    [InlineData("--date", "0001-01-01")]
    [InlineData("--mentions", "some")]
    public void Extract_WrongOption_IsOneLineThatNamesIt(string option, string value)
    {
        KgResult result = KgRunner.Run("extract", option, value);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("[KG2001]", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains(option == "--mentions" ? value : option, result.Error, StringComparison.Ordinal);
    }

    private static string Id(string line) => JsonElement.Parse(line).GetProperty("id").ToString();
}
