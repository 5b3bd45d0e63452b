using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.App;

public class EvaluateCommandTests
{
    private const string Gold = """
        {"id": "a", "text": "市委副书记王峰主持会议。", "mentions": [[0, 2, "ORG"], [2, 5, "TITLE"], [5, 7, "PER"]], "posts": [{"person": "王峰", "title": "副书记", "org": "中共聊城市委"}]}
        {"id": "b", "text": "李强出席。", "mentions": [[0, 2, "PER"]]}
        """;

    [Fact]
    public void Run_WithPredictions_ShowsScoresAndWhatWentWrong()
    {
        KgResult result = Run("""
            {"id": "a", "mentions": [[0, 5, "TITLE"], [5, 7, "PER"]], "posts": [{"person": "王峰", "title": "副书记", "org": "中共聊城市委员会"}]}
            {"id": "b", "mentions": [[0, 2, "LOC"]]}
            """);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("mention            P  33.3  R  25.0  F1  28.6   (1 right, 3 predicted, 4 gold)\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("post_strict        P 100.0  R 100.0  F1 100.0   (1 right, 1 predicted, 1 gold)\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("PER  0 missed, 0 invented, 0 other bounds, 1 other type\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("1×  other type  李强       李强 LOC  [李强]出席。  b#0-2\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("市委副书记", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_PredictionsFromAPipe_AreMatchedById()
    {
        using var folder = new TemporaryFolder();

        KgResult result = KgRunner.RunWithInput("""{"id": "b", "mentions": [[0, 2, "PER"]]}""", "evaluate", folder.Write("gold.jsonl", Gold), "--predicted", "-");

        Assert.Equal(2, result.ExitCode);
        Assert.EndsWith("gold.jsonl:1: the predictions have no row a; counted as if nothing had been found in it [KG1034]\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("PER                P 100.0  R  50.0  F1  66.7   (1 right, 1 predicted, 2 gold)\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "[KG1003]")]
    [InlineData("[]\n", "[KG1035]")]
    public void Run_NothingAnnotated_IsAnError(string gold, string code)
    {
        using var folder = new TemporaryFolder();

        KgResult result = KgRunner.Run("evaluate", folder.Write("gold.jsonl", gold));

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.EndsWith(code + "\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NoSuchFile_IsOneLine() =>
        Assert.Equal("gold.jsonl: no such file or folder; check the path [KG1001]\n", KgRunner.Run("evaluate", "gold.jsonl").Error);

    private static KgResult Run(string predicted)
    {
        using var folder = new TemporaryFolder();
        return KgRunner.Run("evaluate", folder.Write("gold.jsonl", Gold), "--predicted", folder.Write("predicted.jsonl", predicted));
    }
}
