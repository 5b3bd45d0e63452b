using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Training.Crf;

namespace KnowledgeGraph.Tests.Training.Crf;

public class CrfObjectiveTests
{
    private const uint Any = (1u << LabelSet.Count) - 1;
    private const uint Outside = 1u << LabelSet.Outside;

    /// <summary>Two sentences over three rows; in the second, one sentence leaves a choice.</summary>
    private static readonly TrainingSet Set = new()
    {
        SentenceStarts = [0, 3, 5],
        RowStarts = [0, 2, 3, 5, 6, 8],
        Rows = [0, 1, 2, 1, 2, 0, 0, 2],
        Labels = [0, 8, 16, 16, 13],
        Allowed = [1, 1 << 8, Outside, Any, Outside | (1 << 13)],
        Weights = [1, 0.5f],
        Partial = [false, true],
        RowCount = 3,
    };

    [Fact]
    public void Evaluate_TheGradient_IsTheSlopeOfTheValue()
    {
        var objective = new CrfObjective(Set);
        var random = new Random(3);
        float[] weights = [.. Enumerable.Range(0, CrfObjective.ParameterCount(Set.RowCount)).Select(_ => (float)(random.NextDouble() - 0.5))];
        float[] gradient = new float[weights.Length], ignored = new float[weights.Length];
        objective.Evaluate(weights, gradient);

        for (int i = 0; i < weights.Length; i++)
        {
            const float step = 1e-2f;
            float before = weights[i];
            weights[i] = before + step;
            double above = objective.Evaluate(weights, ignored);
            weights[i] = before - step;
            double below = objective.Evaluate(weights, ignored);
            weights[i] = before;
            Assert.Equal((above - below) / (2 * step), gradient[i], 1e-3);
        }
    }

    [Fact]
    public void Evaluate_WhereEverythingIsOpen_CostsNothing()
    {
        var open = new TrainingSet
        {
            SentenceStarts = [0, 2],
            RowStarts = [0, 1, 2],
            Rows = [0, 0],
            Labels = [16, 16],
            Allowed = [Any, Any],
            Weights = [1],
            Partial = [true],
            RowCount = 1,
        };
        float[] weights = new float[CrfObjective.ParameterCount(1)];

        Assert.Equal(0, new CrfObjective(open).Evaluate(weights, new float[weights.Length]), 1e-6);
    }
}
