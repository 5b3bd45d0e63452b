using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.App;

public class DictionaryOptionTests
{
    private const string Row = """{"id": "a", "text": "东湖论剑在昌平一号举行。", "mentions": [[0, 4, "ORG"], [5, 9, "LOC"]]}""";
    private const string Words = "text,type\n东湖论剑,ORG\n昌平一号,LOC\n";

    [Fact]
    public void Extract_WithWords_TakesThemWithoutTraining()
    {
        using var folder = new TemporaryFolder();

        KgResult without = KgRunner.RunWithInput(Row, "extract"), with = KgRunner.RunWithInput(Row, "extract", "--dictionary", folder.Write("words.csv", Words));

        Assert.DoesNotContain("[0,4,\"ORG\"]", without.Output, StringComparison.Ordinal);
        Assert.Contains("[0,4,\"ORG\"]", with.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (with.ExitCode, with.Error));
    }

    [Fact]
    public void Extract_WithAWrongRow_TakesTheOthersAndSaysSo()
    {
        using var folder = new TemporaryFolder();
        string words = folder.Write("words.csv", Words + "西湖,PLACE\n");

        KgResult result = KgRunner.RunWithInput(Row, "extract", "--dictionary", words);

        Assert.Contains("[0,4,\"ORG\"]", result.Output, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"{words}:4: the type of 西湖 is PER, TITLE, ORG or LOC, not PLACE; this row of the dictionary is left out [KG1040]\n", result.Error);
    }

    [Fact]
    public void Evaluate_WithWords_CountsWhatTheyFind()
    {
        using var folder = new TemporaryFolder();
        string gold = folder.Write("gold.jsonl", Row);

        KgResult result = KgRunner.Run("evaluate", gold, "--dictionary", folder.Write("words.csv", Words));

        Assert.Contains("mention            P 100.0  R 100.0  F1 100.0   (2 right, 2 predicted, 2 gold)\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_WithOtherWords_ReadsArticlesAgainAndWithTheSameDoesNot()
    {
        using var folder = new TemporaryFolder();
        string news = folder.Write("news.jsonl", Row), store = folder["kg.db"], words = folder.Write("words.csv", Words);
        string Build(params string[] more) => KgRunner.Run(["build", news, "--store", store, .. more]).Output.Split('\n')[0];

        string[] outcomes = [Build(), Build("--dictionary", words), Build("--dictionary", words), Build("--dictionary", folder.Write("words.csv", Words + "北京,LOC,20\n")), Build(), Build()];

        Assert.Equal(["added", "again", "there already", "again", "again", "there already"], outcomes.Select(OutcomeOf));
    }

    private static string OutcomeOf(string line) => new[] { "added", "again", "there already" }.FirstOrDefault(word => line.Contains(word, StringComparison.Ordinal)) ?? line;
}
