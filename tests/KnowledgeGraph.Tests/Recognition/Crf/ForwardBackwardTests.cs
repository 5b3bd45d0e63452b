using KnowledgeGraph.Recognition.Crf;

namespace KnowledgeGraph.Tests.Recognition.Crf;

/// <summary>The sums against a count over every label sequence of three characters.</summary>
public class ForwardBackwardTests
{
    private const int Length = 3;
    private static readonly Random Random = new(7);
    private const float Unit = 1f / 32;
    private static readonly short[] Steps = [.. Enumerable.Range(0, Length * LabelSet.Inside).Select(_ => (short)Random.Next(-96, 97))];
    private static readonly float[] Emissions = [.. Steps.Chunk(LabelSet.Inside).SelectMany(row => row.Select(step => step * Unit).Append(0))];
    private static readonly float[] Transitions = [.. Enumerable.Range(0, LabelSet.Count * LabelSet.Count).Select(_ => (float)((Random.NextDouble() * 4) - 2))];
    private static readonly List<(byte[] Labels, double Score)> All = [.. Sequences()];

    [Fact]
    public void LogPartition_IsTheSumOverAllSequences() =>
        Assert.Equal(Math.Log(All.Sum(sequence => Math.Exp(sequence.Score))), Run().LogPartition, 5);

    [Fact]
    public void LogPartition_WithOpenLabels_IsTheSumOverThoseThatFit()
    {
        uint[] allowed = [1u << LabelSet.Outside, uint.MaxValue, uint.MaxValue];
        var sums = new ForwardBackward();
        sums.SetTransitions(Transitions);
        sums.Run(Emissions, Length, allowed);

        double expected = Math.Log(All.Where(sequence => sequence.Labels[0] == LabelSet.Outside).Sum(sequence => Math.Exp(sequence.Score)));
        Assert.Equal(expected, sums.LogPartition, 5);
    }

    [Fact]
    public void Marginal_OfEachLabel_IsItsShareOfAllSequences()
    {
        ForwardBackward sums = Run();

        for (int index = 0; index < Length; index++)
        {
            for (int label = 0; label < LabelSet.Count; label++) Assert.Equal(Share(labels => labels[index] == label), sums.Marginal(index, label), 5);
        }
    }

    [Fact]
    public void Marginal_OfTwoNeighbours_IsTheirShareOfAllSequences() =>
        Assert.Equal(Share(labels => labels[1] == 0 && labels[2] == 8), Run().Marginal(2, 0, 8), 6);

    [Fact]
    public void Probability_OfASpan_IsItsShareOfAllSequences() =>
        Assert.Equal(Share(labels => labels is [0, 4, 8]), Run().Probability(0, [0, 4, 8]), 6);

    [Fact]
    public void Decode_GivesTheBestSequence()
    {
        var labels = new byte[Length];
        new Viterbi(Transitions, Unit).Decode(Steps, labels);

        Assert.Equal(All.MaxBy(sequence => sequence.Score).Labels, labels);
    }

    [Fact]
    public void SpanProbabilities_InSinglePrecision_AreTheSame()
    {
        var probabilities = new SpanProbabilities(Transitions, Unit);
        probabilities.Run(Steps, 0, Length - 1);

        Assert.Equal(Share(labels => labels is [0, 4, 8]), probabilities.Of(0, [0, 4, 8]), 5);
        Assert.Equal(Share(labels => labels[1] == 13), probabilities.Of(1, [13]), 5);
    }

    /// <summary>Six hundred characters: a sum that grew or shrank with each of them would not be a number any more.</summary>
    [Fact]
    public void SpanProbabilities_OfALongSentence_StayWhatTheyAreInDoublePrecision()
    {
        short[] steps = [.. Enumerable.Range(0, 600 * LabelSet.Inside).Select(_ => (short)Random.Next(-400, 401))];
        var sums = new ForwardBackward();
        sums.SetTransitions(Transitions);
        sums.Run([.. steps.Chunk(LabelSet.Inside).SelectMany(row => row.Select(step => step * Unit).Append(0))], 600);
        var probabilities = new SpanProbabilities(Transitions, Unit);
        probabilities.Run(steps, 0, 599);

        for (int index = 0; index < 600; index++) Assert.Equal(sums.Marginal(index, LabelSet.Outside), probabilities.Of(index, [LabelSet.Outside]), 4);
    }

    private static ForwardBackward Run()
    {
        var sums = new ForwardBackward();
        sums.SetTransitions(Transitions);
        sums.Run(Emissions, Length);
        return sums;
    }

    private static double Share(Func<byte[], bool> condition) =>
        All.Where(sequence => condition(sequence.Labels)).Sum(sequence => Math.Exp(sequence.Score)) / All.Sum(sequence => Math.Exp(sequence.Score));

    private static IEnumerable<(byte[] Labels, double Score)> Sequences()
    {
        foreach (int a in Enumerable.Range(0, LabelSet.Count).Where(LabelSet.CanStart))
        {
            foreach (int b in Enumerable.Range(0, LabelSet.Count).Where(to => LabelSet.CanFollow(a, to)))
            {
                foreach (int c in Enumerable.Range(0, LabelSet.Count).Where(to => LabelSet.CanFollow(b, to) && !LabelSet.LeavesOpen(to)))
                {
                    double score = Emission(0, a) + Emission(1, b) + Emission(2, c) + Transition(a, b) + Transition(b, c);
                    yield return ([(byte)a, (byte)b, (byte)c], score);
                }
            }
        }
    }

    private static double Emission(int index, int label) => Emissions[(index * LabelSet.Count) + label];

    private static double Transition(int from, int to) => Transitions[(from * LabelSet.Count) + to];
}
