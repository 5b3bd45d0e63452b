using System.Globalization;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Training.Crf;
using KnowledgeGraph.Training.Evaluation;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Tests.Training.Crf;

public class ModelCardTests
{
    private static readonly string Folder = Files.InRepository("models/recognizer");

    [Fact]
    public void Card_OfTheRecognizer_DescribesTheFileThatStandsBesideIt()
    {
        ModelCard card = ModelCard.Read(Path.Combine(Folder, "card.json"));
        string model = Path.Combine(Folder, card.Model);

        Assert.Equal(card.Sha256, ModelCard.HashOf(model));
        Assert.Equal(card.Bytes, new FileInfo(model).Length);
        Assert.InRange(card.Bytes, 1, 30_000_000);
    }

    [Fact]
    public void Card_OfTheRecognizer_NamesItsDataAndScores()
    {
        ModelCard card = ModelCard.Read(Path.Combine(Folder, "card.json"));
        string[] rows = ["PER", "TITLE", "ORG", "LOC", "mention", "person"];

        Assert.Contains("--train", card.Command, StringComparison.Ordinal);
        Assert.All(card.Data, source => Assert.Matches("^[0-9a-f]{64}$", source.Sha256));
        Assert.Contains(card.Data, source => source.File == "train/local.jsonl");
        Assert.Contains(card.Data, source => source.File == "train/national.jsonl");
        Assert.DoesNotContain(card.Data, source => source.File.Contains("dev", StringComparison.Ordinal));
        Assert.All(["dev/local.jsonl", "dev/national.jsonl"], set => Assert.All(rows, row => Assert.InRange(card.Scores[set][row], 85, 100)));
    }

    [Theory]
    [InlineData("dev/local.jsonl")]
    [InlineData("dev/national.jsonl")]
    public void Scores_OfTheCard_AreThoseOfTheModel(string set)
    {
        ModelCard card = ModelCard.Read(Path.Combine(Folder, "card.json"));
        string articles = Files.SharedOrSkip("gold/" + set);

        RecognizerEvaluation evaluation = RecognizerEvaluation.Run(Recognizers.Load(Path.Combine(Folder, card.Model)), GoldReader.Read(articles, Corpus.House));

        Assert.Equal(card.Scores[set].OrderBy(row => row.Key, StringComparer.Ordinal), ModelCard.Row(evaluation.Scores).OrderBy(row => row.Key, StringComparer.Ordinal));
    }

    /// <summary>README quotes the card: all, PER, TITLE, ORG, LOC of both sets.</summary>
    [Fact]
    public void Scores_OfTheCard_AreThoseOfReadme()
    {
        ModelCard card = ModelCard.Read(Path.Combine(Folder, "card.json"));
        string row = File.ReadLines(Files.InRepository("README.md")).Single(line => line.StartsWith("| mentions: all, PER, TITLE, ORG, LOC |", StringComparison.Ordinal));
        var sets = new[] { "dev/local.jsonl", "dev/national.jsonl" }.Select(set => string.Join(", ", new[] { "mention", "PER", "TITLE", "ORG", "LOC" }.Select(name => card.Scores[set][name].ToString("0.0", CultureInfo.InvariantCulture))));

        Assert.Equal($"| mentions: all, PER, TITLE, ORG, LOC | {string.Join(" | ", sets)} |", row);
    }

    [Fact]
    public void Page_OfTheCard_NamesEveryFileOfTheFolder()
    {
        string page = File.ReadAllText(Path.Combine(Folder, "card.md"));

        Assert.All(Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Where(name => name != "card.md"), name => Assert.Contains($"`{name}`", page, StringComparison.Ordinal));
    }
}
