using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Training.Crf;

namespace KnowledgeGraph.Tests.Training.Crf;

public class AdaGradTests
{
    private static readonly float[] Slopes = [.. Enumerable.Range(0, LabelSet.Inside).Select(label => (label - 7.5f) / 4)];

    [Fact]
    public void Move_OfARowThatWasNotSeen_MakesUpForTheStepsItMissed()
    {
        AdaGrad seen = Moved(), missed = Moved();
        for (int step = 0; step < 5; step++)
        {
            seen.Begin(0.1, 0.5, 0);
            seen.Move(0, new float[LabelSet.Inside], 0);
            missed.Begin(0.1, 0.5, 0);
        }

        missed.Settle();
        Assert.All(seen.Weights.Zip(missed.Weights), pair => Assert.Equal(pair.First, pair.Second, 1e-5));
        Assert.Contains(0, missed.Weights.Take(LabelSet.Inside));
        Assert.Contains(missed.Weights.Take(LabelSet.Inside), weight => weight > 0.1);
    }

    [Fact]
    public void Move_AgainstTheSlope_TakesStepsThatBecomeSmaller()
    {
        var optimizer = new AdaGrad(new Parameters(1), start: 0.01);
        var steps = new List<float>();
        for (int step = 0; step < 3; step++)
        {
            float before = optimizer.Weights[0];
            optimizer.Begin(0.1, 0, 0);
            optimizer.Move(0, Slopes, 1);
            steps.Add(optimizer.Weights[0] - before);
        }

        Assert.True(steps[0] > steps[1] && steps[1] > steps[2] && steps[2] > 0, string.Join(' ', steps));
    }

    [Fact]
    public void Silence_OfARow_IsForGood()
    {
        AdaGrad optimizer = Moved();
        optimizer.Silence(0);
        optimizer.Begin(0.1, 0.5, 0.5);
        optimizer.Move(0, Slopes, 1);
        optimizer.Settle();

        Assert.All(optimizer.Weights, weight => Assert.Equal(0, weight));
    }

    [Fact]
    public void Prune_KeepsTheRowsThatDifferMostFromOutside()
    {
        var layout = new Parameters(3);
        var optimizer = new AdaGrad(layout, start: 1);
        float[] sizes = [1, 3, 2];
        for (int row = 0; row < 3; row++)
        {
            optimizer.Weights[(row * LabelSet.Inside) + 5] = sizes[row];
            optimizer.Weights[layout.OutsideStart + row] = row == 0 ? 5 : 0;
        }

        Assert.Equal(2, Pruning.Prune(optimizer, layout, keep: 2));
        Assert.Equal([5f, 3f, 0f], [optimizer.Weights[layout.OutsideStart], optimizer.Weights[LabelSet.Inside + 5], optimizer.Weights[(2 * LabelSet.Inside) + 5]]);
    }

    /// <summary>One row that has moved once.</summary>
    private static AdaGrad Moved()
    {
        var optimizer = new AdaGrad(new Parameters(1), start: 0.1);
        optimizer.Begin(0.5, 0, 0);
        optimizer.Move(0, Slopes, 1);
        return optimizer;
    }
}
