using KnowledgeGraph.Training.Crf;
using KnowledgeGraph.Tests.Support;

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

        Assert.NotEmpty(card.Data);
        Assert.Contains("--train", card.Command, StringComparison.Ordinal);
        Assert.All(["dev/local.jsonl", "dev/national.jsonl"], set => Assert.InRange(card.Scores[set]["mention"], 85, 100));
        Assert.DoesNotContain(card.Data, source => source.File.StartsWith("dev/", StringComparison.Ordinal));
    }
}
