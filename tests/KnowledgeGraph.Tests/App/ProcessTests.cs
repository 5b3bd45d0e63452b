using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.App;

/// <summary>What only a real process shows: pipes that close, streams that are missing, signals.</summary>
public class ProcessTests
{
    private const string Endless = """yes '{"id": 1, "text": "王峰出席会议。"}' 2>/dev/null """;

    [Fact]
    public void Extract_ReaderOfThePipeLeaves_EndsQuietly()
    {
        KgResult result = KgProcess.Bash(Endless + "| kg extract --mentions given | head -n 2; echo ${PIPESTATUS[1]}");

        Assert.Equal("", result.Error);
        Assert.Equal("0", result.Lines[2]);
    }

    [Fact]
    public void Help_StandardOutputClosed_DoesNotCrash()
    {
        KgResult result = KgProcess.Bash("kg --help >&-; echo $?");

        Assert.DoesNotContain("Unhandled", result.Error, StringComparison.Ordinal);
        Assert.Contains(result.Output.Trim(), new[] { "0", "3" });
    }

    [Fact]
    public void Extract_Interrupted_EndsWith130AndLeavesNoHalfFile()
    {
        using var folder = new TemporaryFolder();
        string file = folder["facts.jsonl"];
        KgResult result = KgProcess.Bash($"({Endless} | (dotnet '{Path.Combine(AppContext.BaseDirectory, "kg.dll")}' extract --mentions given --out '{file}' & "
            + "pid=$!; until [ -s '" + file + ".partial' ]; do sleep 0.1; done; kill -TERM $pid; wait $pid; echo $?))");

        Assert.Equal("130", result.Output.Trim());
        Assert.False(File.Exists(file) || File.Exists(file + ".partial"));
        Assert.Contains("interrupted", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_TwoRunsIntoOneFile_StandOneBehindTheOther()
    {
        KgResult result = KgProcess.Bash("f=$(mktemp); (echo '{\"id\":1,\"text\":\"一\"}' | kg extract --mentions given; echo '{\"id\":2,\"text\":\"二\"}' | kg extract --mentions given) > $f; cat $f; rm $f");

        Assert.Equal(["""{"id":1""", """{"id":2"""], result.Lines.Select(line => line[..7]));
    }
}
