using System.Text.Json;
using System.Text.RegularExpressions;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.App;

public sealed partial class ExplainCommandTests : IDisposable
{
    private const string Row = """{"id": "a", "date": "2023-12-17", "locale": "山东省聊城市", "title": "座谈会召开", "text": "12月16日，全市教育工作座谈会召开。市长张百顺，副市长王刚出席会议。\n会议听取了汇报。王刚在讲话中表示，要抓好落实。"}""";
    private readonly TemporaryFolder _folder = new();
    private readonly string _file;

    public ExplainCommandTests() => _file = _folder.Write("a.jsonl", Given(Row, "张百顺 PER,王刚 PER,市长 TITLE,副市长 TITLE") + "\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Explain_File_ShowsEachFactOverItsSentenceWithTheWordsMarked()
    {
        KgResult result = Explain("--only", "posts");

        Assert.Equal(
            [
                "座谈会召开",
                "2023-12-17  山东省聊城市  a",
                "Posts",
                "  张百顺  聊城市人民政府 市长    title-before-name  #",
                "  王刚    聊城市人民政府 副市长  title-before-name  #",
                "      [市长][张百顺]，[副市长][王刚]出席会议。  a#19-35",
                "Rules",
            ],
            result.Lines[..7].Select(line => Confidence().Replace(line, "  #")));
        Assert.StartsWith("  title-before-name  the title stands before the name", Assert.Single(result.Lines[7..]), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_RoleToldLater_ShowsTheLaterSentence()
    {
        KgResult result = Explain("--only", "events", "--person", "王刚");

        int at = Array.FindIndex(result.Lines, line => line.StartsWith("  2  王刚  attend", StringComparison.Ordinal));
        Assert.Equal("      市长张百顺，副市长[王刚][出席]会议。  a#19-35", result.Lines[at + 1]);
        Assert.StartsWith("           speak", result.Lines[at + 2], StringComparison.Ordinal);
        Assert.Equal("      [王刚]在[讲话]中表示，要抓好落实。  a#44-59", result.Lines[at + 3]);
        Assert.DoesNotContain("1  张百顺", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_AsJson_IsOneDocumentWithOffsetsThatReadBack()
    {
        JsonElement answer = JsonElement.Parse(Explain("--json").Output);
        string text = JsonElement.Parse(Row).GetProperty("text").GetString()!;

        JsonElement passage = answer.GetProperty("events")[0].GetProperty("attendance")[1].GetProperty("roles")[1].GetProperty("why").GetProperty("passage");
        Assert.Equal(text[passage.GetProperty("start").GetInt32()..passage.GetProperty("end").GetInt32()], passage.GetProperty("text").GetString());
        Assert.All(passage.GetProperty("words").EnumerateArray(), word =>
            Assert.Equal(text[word.GetProperty("start").GetInt32()..word.GetProperty("end").GetInt32()], word.GetProperty("text").GetString()));
        Assert.Equal(5, answer.GetProperty("mentions").GetArrayLength());
    }

    [Fact]
    public void Explain_OfTheStore_IsThatOfTheFile()
    {
        string page = Files.InRepository("data/samples/lcrb-20231217.txt");
        string[] options = ["--source", "聊城日报", "--locale", "山东省聊城市"];
        KgRunner.Run(["build", page, .. options, "--store", _folder["kg.db"]]);

        string stored = KgRunner.Run("explain", "lcrb-20231217-02", "--store", _folder["kg.db"]).Output;

        Assert.Contains("姜明    chair", stored, StringComparison.Ordinal);
        Assert.Equal(KgRunner.Run(["explain", page, .. options, "--id", "lcrb-20231217-02"]).Output, stored);
    }

    [Fact]
    public void Explain_ControlCharacters_AreShownAndNotObeyed()
    {
        string row = """{"id": "c", "text": "市长\u001b[31m张百顺出席。"}""";

        KgResult result = KgRunner.RunWithInput(Given(row, "张百顺 PER,市长 TITLE") + "\n", "explain", "-", "--mentions", "given");

        Assert.Contains("张百顺", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Output);
    }

    [Theory]
    [InlineData(1, "no article in it has the id b", "--id", "b")]
    [InlineData(1, "a: nothing of that kind was found in it", "--person", "赵某")]
    [InlineData(2, "'facts' not recognized", "--only", "facts")]
    public void Explain_NothingToShow_IsOneLine(int code, string message, params string[] options)
    {
        KgResult result = Explain(options);

        Assert.Equal((code, ""), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Count(character => character == '\n'));
    }

    [Theory]
    [InlineData("none.jsonl", "KG1001")]
    [InlineData("lcrb-1", "KG3001")]
    public void Explain_NeitherFileNorStore_SaysWhichIsMissing(string article, string code)
    {
        KgResult result = KgRunner.Run("explain", article, "--store", _folder["none.db"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(code, result.Error, StringComparison.Ordinal);
    }

    /// <summary>How sure a rule is changes with what it is counted on.</summary>
    [GeneratedRegex(@"  [01]\.\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex Confidence();

    private KgResult Explain(params string[] options) => KgRunner.Run(["explain", _file, "--mentions", "given", .. options]);

    /// <summary>The row with the mentions of these names, wherever they stand.</summary>
    private static string Given(string row, string names)
    {
        string text = JsonElement.Parse(row).GetProperty("text").GetString()!;
        var mentions = new SortedDictionary<int, string>();
        foreach (string[] name in names.Split(',').OrderByDescending(name => name.Length).Select(name => name.Split(' ')))
        {
            for (int at = 0; (at = text.IndexOf(name[0], at, StringComparison.Ordinal)) >= 0; at += name[0].Length)
            {
                bool free = !mentions.Keys.Any(start => start <= at && at <= start + 1);
                if (free) mentions[at] = FormattableString.Invariant($"[{at}, {at + name[0].Length}, \"{name[1]}\"]");
            }
        }

        return row[..^1] + $", \"mentions\": [{string.Join(", ", mentions.Values)}]}}";
    }
}
