using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Training.Crf;
using KnowledgeGraph.Training.Examples;

namespace KnowledgeGraph.Tests.Training.Crf;

public class OnlineTrainerTests
{
    private const int Rows = 60;
    private static readonly FeatureTemplate[] Templates = [new(0, 1, -1, 1), new(1, 1, 0, 0)];
    private static readonly Example[] Examples = [.. Enumerable.Range(0, 200).Select(Make)];

    [Fact]
    public void Run_WithAnyNumberOfThreads_GivesTheSameWeightsToTheBit() => Assert.Equal(Train(threads: 1, seed: 1).Weights, Train(threads: 4, seed: 1).Weights);

    [Fact]
    public void Run_WithAnotherSeed_SeesTheSentencesInAnotherOrder() => Assert.NotEqual(Train(threads: 1, seed: 1).Weights, Train(threads: 1, seed: 2).Weights);

    [Fact]
    public void Run_PassAfterPass_LowersTheLoss()
    {
        List<double> losses = Train(threads: 2, seed: 1).Losses;

        Assert.True(losses[^1] < losses[0] / 3, string.Join(' ', losses));
    }

    private static (float[] Weights, List<double> Losses) Train(int threads, int seed)
    {
        var losses = new List<double>();
        using var trainer = new OnlineTrainer(Templates, Rows, start: 0.01, seed, threads);
        trainer.Run(Examples, new TrainingStage(Passes: 5, Rate: 0.1, L1: 0.01, L2: 0.01), (_, loss) => losses.Add(loss));
        return (trainer.Weights, losses);
    }

    /// <summary>Five characters, of which the rarer half are single-character places.</summary>
    private static Example Make(int seed)
    {
        var random = new Random(seed);
        int[] symbols = [.. Enumerable.Range(0, 5).Select(_ => random.Next(10))];
        int[] rows = [-1, .. symbols.Select(symbol => symbol * 3), -1, .. symbols.Select(symbol => 30 + symbol)];
        byte[] labels = [.. symbols.Select(symbol => (byte)(symbol < 5 ? LabelSet.Outside : LabelSet.Single(KnowledgeGraph.Text.MentionType.Location)))];
        return new Example(5, Example.Pack(rows, Templates, 5), SoftTarget.Certain(labels), SentenceSource.Gold, 1);
    }
}
