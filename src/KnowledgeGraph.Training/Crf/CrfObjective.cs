using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Recognition.Crf;

namespace KnowledgeGraph.Training.Crf;

/// <summary>
/// Minus the log-likelihood of a training set and its gradient. Where a character's label is open, the likelihood is that of all sequences that
/// fit (a partially observed field). The sum runs over a fixed number of shards and is added in order, so threads do not change the result.
/// </summary>
/// <remarks>
/// Layout of the parameters: 16 inside weights for each row, then one outside weight for each row, then the 17 × 17 transitions.
/// </remarks>
internal sealed class CrfObjective(TrainingSet set)
{
    private const int Labels = LabelSet.Count;
    private const int Inside = LabelSet.Inside;
    private const int Shards = 2;

    /// <summary>Differences below this would not move any weight that survives rounding.</summary>
    private const double Negligible = 1e-6;

    private readonly float[][] _gradients = [.. Enumerable.Range(0, Shards).Select(_ => new float[ParameterCount(set.RowCount)])];

    public static int OutsideStart(int rows) => rows * Inside;

    public static int TransitionStart(int rows) => rows * Labels;

    public static int ParameterCount(int rows) => (rows * Labels) + (Labels * Labels);

    /// <summary>The value at <paramref name="weights"/>; its gradient is written over <paramref name="gradient"/>.</summary>
    public double Evaluate(float[] weights, float[] gradient)
    {
        var losses = new double[Shards];
        Parallel.For(0, Shards, shard => losses[shard] = Run(shard, weights, _gradients[shard]));
        Array.Copy(_gradients[0], gradient, gradient.Length);
        for (int shard = 1; shard < Shards; shard++) Vectors.AddScaled(gradient, 1, _gradients[shard]);
        return losses.Sum();
    }

    private double Run(int shard, float[] weights, float[] gradient)
    {
        Array.Clear(gradient);
        var worker = new Worker(set, weights, gradient);
        double loss = 0;
        for (int sentence = shard; sentence < set.Sentences; sentence += Shards) loss += worker.Add(sentence);
        return loss;
    }

    private sealed class Worker
    {
        private readonly TrainingSet _set;
        private readonly float[] _weights;
        private readonly float[] _gradient;
        private readonly int _transitionStart;
        private readonly ForwardBackward _all = new();
        private readonly ForwardBackward _fitting = new();
        private float[] _emissions = new float[256 * Labels];
        private readonly float[] _difference = new float[Labels];

        public Worker(TrainingSet set, float[] weights, float[] gradient)
        {
            (_set, _weights, _gradient) = (set, weights, gradient);
            _transitionStart = TransitionStart(set.RowCount);
            ReadOnlySpan<float> transitions = weights.AsSpan(_transitionStart);
            _all.SetTransitions(transitions);
            _fitting.SetTransitions(transitions);
        }

        public double Add(int sentence)
        {
            int start = _set.SentenceStarts[sentence], length = _set.SentenceStarts[sentence + 1] - start;
            if (_emissions.Length < length * Labels) _emissions = new float[2 * length * Labels];
            for (int i = 0; i < length; i++) Score(start + i, _emissions.AsSpan(i * Labels, Labels));
            ReadOnlySpan<float> emissions = _emissions.AsSpan(0, length * Labels);
            _all.Run(emissions, length);
            return _set.Partial[sentence] ? AddPartial(sentence, start, emissions) : AddFull(sentence, start, emissions);
        }

        private double AddFull(int sentence, int start, ReadOnlySpan<float> emissions)
        {
            float weight = _set.Weights[sentence];
            ReadOnlySpan<byte> labels = _set.Labels.AsSpan(start, _all.Length);
            double gold = 0;
            for (int i = 0; i < labels.Length; i++)
            {
                gold += emissions[(i * Labels) + labels[i]];
                if (i > 0) gold += _weights[_transitionStart + (labels[i - 1] * Labels) + labels[i]];
                for (int label = 0; label < Labels; label++) _difference[label] = (float)_all.Marginal(i, label);
                _difference[labels[i]] -= 1;
                Spread(start + i, weight);
                if (i > 0) _gradient[_transitionStart + (labels[i - 1] * Labels) + labels[i]] -= weight;
                if (i > 0) AddTransitions(_all, i, weight);
            }

            return weight * (_all.LogPartition - gold);
        }

        private double AddPartial(int sentence, int start, ReadOnlySpan<float> emissions)
        {
            float weight = _set.Weights[sentence];
            _fitting.Run(emissions, _all.Length, _set.Allowed.AsSpan(start, _all.Length));
            for (int i = 0; i < _all.Length; i++)
            {
                for (int label = 0; label < Labels; label++) _difference[label] = (float)(_all.Marginal(i, label) - _fitting.Marginal(i, label));
                Spread(start + i, weight);
                if (i == 0) continue;
                AddTransitions(_all, i, weight);
                AddTransitions(_fitting, i, -weight);
            }

            return weight * (_all.LogPartition - _fitting.LogPartition);
        }

        private void AddTransitions(ForwardBackward sums, int index, float weight)
        {
            if (sums.Marginal(index - 1, LabelSet.Outside) * sums.Marginal(index, LabelSet.Outside) > 1 - Negligible)
            {
                _gradient[_transitionStart + (LabelSet.Outside * Labels) + LabelSet.Outside] += weight;
                return;
            }

            for (int from = 0; from < Labels; from++)
            {
                if (sums.Marginal(index - 1, from) < Negligible) continue;
                for (int to = 0; to < Labels; to++)
                {
                    if (LabelSet.CanFollow(from, to)) _gradient[_transitionStart + (from * Labels) + to] += weight * (float)sums.Marginal(index, from, to);
                }
            }
        }

        private void Score(int character, Span<float> scores)
        {
            ref float weights = ref MemoryMarshal.GetArrayDataReference(_weights);
            int outsideStart = OutsideStart(_set.RowCount);
            Vector512<float> inside = Vector512<float>.Zero;
            float outside = 0;
            for (int k = _set.RowStarts[character]; k < _set.RowStarts[character + 1]; k++)
            {
                int row = _set.Rows[k];
                inside += Vector512.LoadUnsafe(ref weights, (nuint)row * Inside);
                outside += _weights[outsideStart + row];
            }

            inside.CopyTo(scores);
            scores[LabelSet.Outside] = outside;
        }

        private void Spread(int character, float weight)
        {
            float largest = 0;
            foreach (float difference in _difference) largest = Math.Max(largest, Math.Abs(difference));
            if (largest < Negligible) return;

            ref float gradient = ref MemoryMarshal.GetArrayDataReference(_gradient);
            int outsideStart = OutsideStart(_set.RowCount);
            Vector512<float> inside = Vector512.Create(_difference.AsSpan(0, Inside)) * weight;
            float outside = _difference[LabelSet.Outside] * weight;
            for (int k = _set.RowStarts[character]; k < _set.RowStarts[character + 1]; k++)
            {
                int row = _set.Rows[k];
                (Vector512.LoadUnsafe(ref gradient, (nuint)row * Inside) + inside).StoreUnsafe(ref gradient, (nuint)row * Inside);
                _gradient[outsideStart + row] += outside;
            }
        }
    }
}
