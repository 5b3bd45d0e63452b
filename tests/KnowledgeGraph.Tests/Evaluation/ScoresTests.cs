using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Evaluation;

/// <summary>The same figures as the project's scorer, to the decimal.</summary>
public class ScoresTests
{
    public static TheoryData<string> Sets => ["gold/dev/local.jsonl", "gold/dev/national.jsonl"];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Evaluate_WhatKgExtracts_PrintsTheTableOfTheScorer(string set)
    {
        using var folder = new TemporaryFolder();
        string gold = Files.SharedOrSkip(set), predicted = folder.Write("predicted.jsonl", KgRunner.Run("extract", gold).Output);

        KgResult given = KgRunner.Run("evaluate", gold, "--predicted", predicted);

        Assert.Equal("", given.Error);
        Assert.Equal(0, given.ExitCode);
        Assert.Equal(Scorer.Table(gold, predicted), Table(given.Output));
        Assert.Equal(given.Output, KgRunner.Run("evaluate", gold).Output);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Evaluate_TamperedPredictions_PrintsTheTableOfTheScorer(string set)
    {
        using var folder = new TemporaryFolder();
        string gold = Files.SharedOrSkip(set);
        string[] rows = [.. KgRunner.Run("extract", gold).Lines.SelectMany(Tampering.Of)];
        string predicted = folder.Write("tampered.jsonl", string.Join("\n\n", rows));

        KgResult result = KgRunner.Run("evaluate", gold, "--predicted", predicted);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(Scorer.Table(gold, predicted), Table(result.Output));
        Assert.All(["[KG1031]", "[KG1032]", "[KG1034]"], code => Assert.Contains(code, result.Error, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Evaluate_AsJson_HasTheFiguresOfTheScorer(string set)
    {
        using var folder = new TemporaryFolder();
        string gold = Files.SharedOrSkip(set), predicted = folder.Write("predicted.jsonl", KgRunner.Run("extract", gold).Output);

        JsonObject own = JsonNode.Parse(KgRunner.Run("evaluate", gold, "--predicted", predicted, "--json").Output)!["scores"]!.AsObject();
        JsonObject theirs = JsonNode.Parse(Scorer.Table(gold, predicted, "--json"))!.AsObject();

        Assert.Equal(Figures(theirs), Figures(own));
    }

    [Fact]
    public void KeyOf_EveryBodyOfTheGoldArticles_IsThatOfTheScorer()
    {
        string[] names = [.. Bodies().SelectMany(Respelled).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        string[] keys = Scorer.Run("for line in sys.stdin.buffer.read().decode('utf-8').split('\\n'): print(score.org_key(line))", string.Join('\n', names)).Split('\n', StringSplitOptions.None)[..^1];

        Assert.True(names.Length > 1000);
        Assert.Equal(keys.Zip(names), names.Select(name => (OrganizationNames.Default.KeyOf(name), name)));
    }

    [Fact]
    public void RoundToOne_EveryShareOfUpTo400_IsWhatPythonRounds()
    {
        string expected = Scorer.Run("for b in range(1, 400):\n for a in range(b + 1): print(round(100 * a / b, 1))", "");

        var own = new StringBuilder();
        for (int b = 1; b < 400; b++)
        {
            for (int a = 0; a <= b; a++) own.Append(CultureInfo.InvariantCulture, $"{new Share(a, b).Percent:0.0}\n");
        }

        Assert.Equal(expected, own.ToString());
    }

    private static string Table(string output) => output.Split("\n\n")[0] + "\n";

    private static IEnumerable<string> Figures(JsonObject scores) =>
        scores.SelectMany(row => row.Value!.AsObject().Where(figure => figure.Value is not null)
            .Select(figure => string.Create(CultureInfo.InvariantCulture, $"{row.Key} {figure.Key} {figure.Value!.GetValue<double>():0.0}")));

    private static IEnumerable<string> Bodies() =>
        new[] { "gold/train/local.jsonl", "gold/train/national.jsonl" }.SelectMany(set => File.ReadLines(Files.SharedOrSkip(set)))
            .SelectMany(line => JsonNode.Parse(line)!["posts"]?.AsArray() ?? []).Select(post => (string?)post!["org"]).OfType<string>();

    private static IEnumerable<string> Respelled(string name) =>
    [
        name, name.Replace("中共", "中国共产党", StringComparison.Ordinal), name.Replace("人民政府", "政府", StringComparison.Ordinal),
        name.Replace("委员会", "委", StringComparison.Ordinal), "山东省" + name, "中共山东省聊城市" + name, "中国人民政治协商会议" + name + "委员会", name + "政协", name + "县委", " " + name[..1] + "\u3000" + name[1..],
    ];
}
