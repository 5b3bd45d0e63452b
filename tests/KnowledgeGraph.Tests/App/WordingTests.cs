using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.App.Running;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.App;

public class WordingTests
{
    [Theory]
    [InlineData(0, "0 articles")]
    [InlineData(1, "1 article")]
    [InlineData(5807, "5,807 articles")]
    public void Count_OfArticles_UsesTheRightNumber(long number, string text) => Assert.Equal(text, Wording.Count(number, "article"));

    [Theory]
    [InlineData(0.44, "0.4 s")]
    [InlineData(59.2, "59 s")]
    [InlineData(185, "3 min 5 s")]
    [InlineData(7800, "2 h 10 min")]
    public void Duration_OfAnyLength_HasAtMostTwoUnits(double seconds, string text) => Assert.Equal(text, Wording.Duration(TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Remaining_AQuarterDone_IsThreeTimesWhatPassed()
    {
        var progress = new Progress(0.25, 100, "article", TimeSpan.FromSeconds(10));

        Assert.Equal(TimeSpan.FromSeconds(30), progress.Remaining);
        Assert.Equal(10, progress.PerSecond);
        Assert.Null((progress with { Fraction = null }).Remaining);
        Assert.Null((progress with { Fraction = 1 }).Remaining);
    }

    [Fact]
    public void PlainProgress_ManySteps_WritesALineNowAndThen()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var display = new PlainProgress(error);
        for (int second = 0; second <= 31; second++) display.Show(new Progress(second / 62.0, second * 100, "article", TimeSpan.FromSeconds(second)));

        Assert.Equal("24 %, 1,500 articles, 100/s, about 47 s left\n48 %, 3,000 articles, 100/s, about 32 s left\n", error.ToString());
    }

    [Fact]
    public void DiagnosticLog_ManyOfOneKind_ShowsTheFirstAndCountsAll()
    {
        using var error = new StringWriter { NewLine = "\n" };
        var log = new DiagnosticLog(error);
        for (int line = 1; line <= 1000; line++) log.Report(Messages.RowWithoutText("news.jsonl", line));

        Assert.Equal(6, error.ToString().Count(character => character == '\n'));
        Assert.Equal(["1,000 × the row has no \"text\"; skipped [KG1021], first at news.jsonl:1"], log.Summary);
    }

    [Theory]
    [InlineData("KG1001", ExitCode.BadInput)]
    [InlineData("KG2001", ExitCode.BadInput)]
    [InlineData("KG3001", ExitCode.BadInput)]
    [InlineData("KG3007", ExitCode.Failure)]
    [InlineData("KG4002", ExitCode.BadInput)]
    [InlineData("KG4004", ExitCode.Failure)]
    [InlineData("KG5001", ExitCode.Failure)]
    public void ExitCode_OfEachKindOfFailure_TellsWhoCanMendIt(string code, object expected) => Assert.Equal(expected, ExitCodes.Of(new Diagnostic(code, "")));
}
