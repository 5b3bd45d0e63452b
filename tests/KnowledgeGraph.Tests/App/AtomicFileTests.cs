using KnowledgeGraph.App.Running;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.App;

public class AtomicFileTests
{
    [Fact]
    public void Commit_ThroughALink_WritesWhatItPointsTo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("target", "old");
        File.CreateSymbolicLink(folder["link"], folder["target"]);

        using (var file = new AtomicFile(folder["link"]))
        {
            file.Stream.Write("new"u8);
            file.Commit();
        }

        Assert.Equal("new", File.ReadAllText(folder["target"]));
        Assert.NotNull(File.ResolveLinkTarget(folder["link"], returnFinalTarget: false));
    }

    [Fact]
    public void Dispose_WithoutCommit_LeavesTheOldFile()
    {
        using var folder = new TemporaryFolder();
        folder.Write("out", "old");

        using (var file = new AtomicFile(folder["out"])) file.Stream.Write("half"u8);

        Assert.Equal("old", File.ReadAllText(folder["out"]));
        Assert.False(File.Exists(folder["out.partial"]));
    }

    [Fact]
    public void Out_IsAPipe_IsWrittenAndStaysAPipe()
    {
        using var folder = new TemporaryFolder();
        string page = Files.InRepository("data/samples/lcrb-20231217.txt");

        string pipe = folder["pipe"];
        KgResult result = KgProcess.Bash($"mkfifo '{pipe}'; kg extract '{page}' --out '{pipe}' 2> /dev/null & timeout 60 wc -l < '{pipe}'; wait; test -p '{pipe}'");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("9", result.Output.Trim());
    }
}
