using System.Text;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.App;

public sealed class BuildCommandTests : IDisposable
{
    private const string Rows = """
        {"id": "a", "date": "2024-03-02", "source": "样报", "locale": "山东省聊城市", "title": "座谈会召开", "text": "3月1日，市长王建国主持企业家座谈会并讲话，副市长李志强出席。"}
        {"id": "b", "date": "2024-03-03", "source": "样报", "locale": "山东省聊城市", "title": "调研", "text": "3月2日，市长王建国到开发区调研，副市长李志强陪同。"}

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Build_Rows_EndsWithASummaryOfWhatTheStoreHolds()
    {
        KgResult result = Build(_folder.Write("news.jsonl", Rows));

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(_folder["kg.db"] + ": 2 articles added", result.Lines[0]);
        Assert.Contains(result.Lines, line => line.StartsWith("  2 articles, 2024-03-02 to 2024-03-03, ", StringComparison.Ordinal));
        Assert.Contains("  from 样报 (2)", result.Lines);
    }

    [Fact]
    public void Build_Again_AddsNothingAndSaysSo()
    {
        string news = _folder.Write("news.jsonl", Rows);
        Build(news);
        string before = Stats();
        KgResult again = Build(news);

        Assert.Equal(_folder["kg.db"] + ": nothing new; 2 articles read, all there already", again.Lines[0]);
        Assert.Equal(before, Stats());
    }

    [Fact]
    public void Build_AfterTheProgramChanged_ReadsAgainAndSaysSo()
    {
        string news = _folder.Write("news.jsonl", Rows);
        Build(news);
        string before = Stats();
        using (KnowledgeStore store = KnowledgeStore.OpenOrCreate(_folder["kg.db"])) store.Connection.Execute("UPDATE input_article SET program = 'another' WHERE id = 'b'");
        KgResult again = Build(news);

        Assert.Equal(_folder["kg.db"] + ": 1 article read again: the program or the dictionary has changed (1 read by this program already)", again.Lines[0]);
        Assert.Equal(before, Stats());
        Assert.EndsWith("nothing new; 2 articles read, all there already", Build(news).Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Build_NothingReadable_LeavesNoStore()
    {
        KgResult result = Build(_folder.Write("news.txt", ""));

        Assert.Equal(2, result.ExitCode);
        Assert.False(File.Exists(_folder["kg.db"]));
    }

    [Fact]
    public void Build_InPartsOrAtOnce_GivesTheSameGraph()
    {
        string[] rows = Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Build(_folder.Write("news.jsonl", rows[1]));
        Build(_folder.Write("news.jsonl", rows[0]));
        string parts = Stats();
        File.Delete(_folder["kg.db"]);
        Build(_folder.Write("news.jsonl", Rows));

        Assert.Equal(parts, Stats());
    }

    [Fact]
    public void Build_StandardInput_IsRead()
    {
        KgResult result = KgRunner.RunWithInput(Rows, "build", "-", "--store", _folder["kg.db"]);

        Assert.Contains(": 2 articles added", result.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Build_PageInGb18030_IsRead()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string page = "座谈会召开\n\n本报讯（记者 李明）3月1日，市长王建国主持召开企业家座谈会并讲话，副市长李志强出席。会议强调，要优化营商环境。\n";
        File.WriteAllBytes(_folder["page.txt"], Encoding.GetEncoding("GB18030").GetBytes(page));
        KgResult result = Build(_folder["page.txt"], "--date", "2024-03-02");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("市长", KgRunner.Run("show", "page", "--store", _folder["kg.db"]).Output, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[], string> BadFiles => new()
    {
        { "empty.txt", [], "KG1003" },
        { "empty.jsonl", [], "KG1003" },
        { "binary.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0xFF, 0xFE, 0, 1, 2, 3, 0, 0, 0, 9], "KG1004" },
        { "row.jsonl", Encoding.UTF8.GetBytes("""{"id": "a", "title": "无正文"}""" + "\n"), "KG1021" },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void Build_BadFile_IsOneClearLine(string name, byte[] content, string code)
    {
        File.WriteAllBytes(_folder[name], content);
        KgResult result = Build(_folder[name]);

        Assert.Equal(2, result.ExitCode);
        string line = Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith(_folder[name], line, StringComparison.Ordinal);
        Assert.EndsWith($"[{code}]", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_MissingPath_IsOneLineAndMakesNoStore()
    {
        KgResult result = Build(_folder["nowhere"]);

        Assert.Equal((2, _folder["nowhere"] + ": no such file or folder; check the path [KG1001]\n"), (result.ExitCode, result.Error));
        Assert.False(File.Exists(_folder["kg.db"]));
    }

    [Theory]
    [InlineData("--date", "2024-02-30")]
    [InlineData("--date", "2024-03")]
    [InlineData("--column", "body")]
    [InlineData("--column", "body=正文")]
    public void Build_WrongOption_IsOneLineThatNamesTheValue(string option, string value)
    {
        KgResult result = Build(_folder.Write("news.jsonl", Rows), option, value);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"not {value}", Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private KgResult Build(params string[] arguments) => KgRunner.Run(["build", .. arguments, "--store", _folder["kg.db"]]);

    private string Stats() => KgRunner.Run("stats", "--json", "--store", _folder["kg.db"]).Output;
}
