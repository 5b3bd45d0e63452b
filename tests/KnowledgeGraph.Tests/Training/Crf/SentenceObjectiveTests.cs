using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Training.Crf;
using KnowledgeGraph.Training.Examples;

namespace KnowledgeGraph.Tests.Training.Crf;

/// <summary>The slope that is computed against the slope that is measured, over three characters and two templates.</summary>
public class SentenceObjectiveTests
{
    private const uint Any = (1u << LabelSet.Count) - 1;
    private const int Rows = 7;
    private static readonly FeatureTemplate[] Templates = [new(0, 1, -1, 1), new(1, 2, -1, 0)];
    private static readonly Parameters Layout = new(Rows);

    /// <summary>For each template, the first rows of the n-grams at each start.</summary>
    private static readonly uint[] Grams = Example.Pack([0, -1, 3, 0, 0, 5, 5, -1, 5], Templates, length: 3);

    private static readonly SoftTarget Soft = new(2, [0, 16, 8, 16, 16, 13], [200, 50, 180, 60, 255, 0]);

    [Fact]
    public void Evaluate_KnownLabels_GivesTheSlopeOfTheLoss() => AssertSlope(SoftTarget.Certain([2, 6, 10]), 1);

    [Fact]
    public void Evaluate_ATeachersLabels_GivesTheSlopeOfTheLoss() => AssertSlope(Soft, 0.5f);

    [Fact]
    public void Evaluate_OpenLabels_GivesTheSlopeOfTheLoss() => AssertSlope(new OpenTarget([1 | (1 << 16), 1 << 8 | 1 << 16, Any]), 0.25f);

    [Fact]
    public void Evaluate_WhereEverythingIsOpen_CostsNothing()
    {
        var gradient = new SentenceGradient();
        Objective(RandomWeights()).Evaluate(Make(new OpenTarget([Any, Any, Any]), 1), gradient);

        Assert.Equal(0, gradient.Loss, 1e-6);
        Assert.DoesNotContain(true, gradient.Moved.Take(3));
    }

    [Fact]
    public void Evaluate_KnownLabels_CostsMinusTheirLogarithm()
    {
        var gradient = new SentenceGradient();
        Objective(new float[Layout.Count]).Evaluate(Make(SoftTarget.Certain([16, 16, 16]), 1), gradient);

        Assert.Equal(Math.Log(Sequences()), gradient.Loss, 1e-5);
    }

    private static void AssertSlope(Target target, float weight)
    {
        float[] weights = RandomWeights();
        float[] computed = Slope(weights, Make(target, weight));
        for (int i = 0; i < weights.Length; i++) Assert.Equal(Measured(weights, i, Make(target, weight)), computed[i], 2e-3);
    }

    /// <summary>The slope by each weight: one step of the optimizer that forgets nothing and draws nothing to zero.</summary>
    private static float[] Slope(float[] weights, Example example)
    {
        var gradient = new SentenceGradient();
        Objective(weights).Evaluate(example, gradient);
        var optimizer = new AdaGrad(Layout, start: 1e12);
        optimizer.Begin(rate: 1e6, l1: 0, l2: 0);
        var updater = new RowUpdater(Templates, optimizer, new int[Rows]);
        for (int t = 0; t < Templates.Length; t++) updater.Update(t, [example], [gradient]);
        optimizer.MoveTransitions(gradient.Transitions);
        return [.. optimizer.Weights.Select(weight => -weight)];
    }

    private static double Measured(float[] weights, int index, Example example)
    {
        const float step = 1e-2f;
        float[] above = [.. weights], below = [.. weights];
        above[index] += step;
        below[index] -= step;
        return (Loss(above, example) - Loss(below, example)) / (2 * step);
    }

    private static double Loss(float[] weights, Example example)
    {
        var gradient = new SentenceGradient();
        Objective(weights).Evaluate(example, gradient);
        return gradient.Loss;
    }

    private static Example Make(Target target, float weight) => new(3, Grams, target, SentenceSource.Silver, weight);

    private static SentenceObjective Objective(float[] weights)
    {
        var objective = new SentenceObjective(new SentenceScorer(Templates, weights, Layout));
        objective.SetTransitions(weights.AsSpan(Layout.TransitionStart));
        return objective;
    }

    private static float[] RandomWeights()
    {
        var random = new Random(3);
        return [.. Enumerable.Range(0, Layout.Count).Select(_ => random.NextSingle() - 0.5f)];
    }

    /// <summary>How many label sequences three characters can have.</summary>
    private static int Sequences() =>
        (from a in Enumerable.Range(0, LabelSet.Count)
         where LabelSet.CanStart(a)
         from b in Enumerable.Range(0, LabelSet.Count)
         where LabelSet.CanFollow(a, b)
         from c in Enumerable.Range(0, LabelSet.Count)
         where LabelSet.CanFollow(b, c) && !LabelSet.LeavesOpen(c)
         select c).Count();
}
