using KnowledgeGraph.Training.Crf;

namespace KnowledgeGraph.Tests.Training.Crf;

public class OwlQnTests
{
    private static readonly float[] Center = [3, -2, 0.04f];
    private static readonly float[] Steepness = [1, 10, 1];

    [Fact]
    public void Minimize_WithoutPenalty_FindsTheMinimum() => AssertNear(Center, Minimize(l1: 0, l2: 0));

    /// <summary>The minimum of s(x-c)² + a|x| + b x² is at (2sc ∓ a) / (2s + 2b), or 0 where that changes sign.</summary>
    [Fact]
    public void Minimize_WithPenalties_ShrinksWeightsAndMakesSmallOnesZero()
    {
        float[] found = Minimize(l1: 0.5, l2: 0.25);

        AssertNear([(6 - 0.5f) / 2.5f, (-40 + 0.5f) / 20.5f, 0], found);
        Assert.Equal(0, found[2]);
    }

    private static float[] Minimize(double l1, double l2) =>
        new OwlQn(Bowl, new OwlQnOptions(l1, l2, Iterations: 100, Tolerance: 0), (_, _) => { }).Minimize(Center.Length);

    private static double Bowl(float[] weights, float[] gradient)
    {
        double value = 0;
        for (int i = 0; i < weights.Length; i++)
        {
            float away = weights[i] - Center[i];
            value += Steepness[i] * away * away;
            gradient[i] = 2 * Steepness[i] * away;
        }

        return value;
    }

    private static void AssertNear(float[] expected, float[] actual) => Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 0.002));
}
