using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Training.Examples;

namespace KnowledgeGraph.Training.Crf;

/// <summary>
/// The loss of one sentence and its slope. With soft targets q the loss is <c>log Z - Σ q(y) emission(y) - Σ q(y, y') transition(y, y')</c>: minus the
/// log-likelihood where the labels are certain, else the cross-entropy from the teacher's labels, whose pairs are taken as independent within what
/// may follow. With open labels it is minus the log-likelihood of all sequences that fit. Keeps buffers; one thread at a time.
/// </summary>
internal sealed class SentenceObjective(SentenceScorer scorer)
{
    private const int Labels = LabelSet.Count;

    /// <summary>Where no label's probability is further off, nothing is learned: a teacher's are only known to 1/255.</summary>
    private const float Negligible = 1e-3f;

    private readonly ForwardBackward _all = new();
    private readonly ForwardBackward _fitting = new();
    private readonly float[] _pairs = new float[Parameters.Transitions];
    private float[] _shares = new float[256 * Labels];
    private float[] _transitions = new float[Parameters.Transitions];

    public void SetTransitions(ReadOnlySpan<float> transitions)
    {
        _transitions = transitions.ToArray();
        _all.SetTransitions(transitions);
        _fitting.SetTransitions(transitions);
    }

    public void Evaluate(Example example, SentenceGradient gradient)
    {
        int length = example.Length;
        gradient.Reset(length);
        if (_shares.Length < length * Labels) _shares = new float[2 * length * Labels];
        ReadOnlySpan<float> emissions = scorer.Score(example);
        _all.Run(emissions, length);
        gradient.Loss = _all.LogPartition - WriteShares(example, emissions);
        for (int i = 0; i < length; i++) Compare(i, gradient, example.Weight);
        for (int i = 1; i < length; i++)
        {
            bool moved = gradient.Moved[i - 1] || gradient.Moved[i];
            if (example.Target is SoftTarget) gradient.Loss -= AddSoftPairs(i, moved, gradient.Transitions, example.Weight);
            else if (moved) AddOpenPairs(i, gradient.Transitions, example.Weight);
        }

        gradient.Loss *= example.Weight;
    }

    /// <summary>Fills in what each label's probability should be; gives what the emissions that should be there sum to, or the fitting sequences' share.</summary>
    private double WriteShares(Example example, ReadOnlySpan<float> emissions)
    {
        if (example.Target is SoftTarget soft)
        {
            double expected = 0;
            for (int i = 0; i < example.Length; i++)
            {
                Span<float> shares = _shares.AsSpan(i * Labels, Labels);
                soft.Write(i, shares);
                for (int label = 0; label < Labels; label++) expected += shares[label] * emissions[(i * Labels) + label];
            }

            return expected;
        }

        _fitting.Run(emissions, example.Length, ((OpenTarget)example.Target).Allowed);
        for (int i = 0; i < example.Length; i++)
        {
            for (int label = 0; label < Labels; label++) _shares[(i * Labels) + label] = (float)_fitting.Marginal(i, label);
        }

        return _fitting.LogPartition;
    }

    private void Compare(int index, SentenceGradient gradient, float weight)
    {
        float largest = 0;
        Span<float> differences = gradient.Emissions.AsSpan(index * Labels, Labels);
        for (int label = 0; label < Labels; label++)
        {
            float difference = (float)_all.Marginal(index, label) - _shares[(index * Labels) + label];
            largest = Math.Max(largest, Math.Abs(difference));
            differences[label] = weight * difference;
        }

        gradient.Moved[index] = largest >= Negligible;
    }

    /// <summary>Adds the slope by the transitions into a character, and gives what those that should be there sum to.</summary>
    private double AddSoftPairs(int index, bool moved, float[] gradient, float weight)
    {
        ReadOnlySpan<float> before = _shares.AsSpan((index - 1) * Labels, Labels), here = _shares.AsSpan(index * Labels, Labels);
        double total = 0, expected = 0;
        for (int from = 0; from < Labels; from++)
        {
            if (before[from] == 0) continue;
            for (int to = 0; to < Labels; to++)
            {
                _pairs[(from * Labels) + to] = LabelSet.CanFollow(from, to) ? before[from] * here[to] : 0;
                total += _pairs[(from * Labels) + to];
            }
        }

        if (total == 0) return 0;
        for (int from = 0; from < Labels; from++)
        {
            if (before[from] == 0) continue;
            for (int to = 0; to < Labels; to++)
            {
                double share = _pairs[(from * Labels) + to] / total;
                expected += share * _transitions[(from * Labels) + to];
                if (moved) gradient[(from * Labels) + to] -= weight * (float)share;
            }
        }

        if (moved) AddPairs(_all, index, gradient, weight);
        return expected;
    }

    private void AddOpenPairs(int index, float[] gradient, float weight)
    {
        AddPairs(_all, index, gradient, weight);
        AddPairs(_fitting, index, gradient, -weight);
    }

    private static void AddPairs(ForwardBackward sums, int index, float[] gradient, float weight)
    {
        for (int from = 0; from < Labels; from++)
        {
            if (sums.Marginal(index - 1, from) < 1e-6) continue;
            for (int to = 0; to < Labels; to++)
            {
                if (LabelSet.CanFollow(from, to)) gradient[(from * Labels) + to] += weight * (float)sums.Marginal(index, from, to);
            }
        }
    }
}
