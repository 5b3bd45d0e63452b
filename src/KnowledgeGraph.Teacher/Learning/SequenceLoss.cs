using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Teacher.Inputs;

namespace KnowledgeGraph.Teacher.Learning;

/// <summary>
/// Minus the log-likelihood of a batch's labels under a linear chain over the network's scores, and its gradient; of all sequences that fit, where labels are open.
/// Computed outside the tensor library with the student's own <see cref="ForwardBackward"/>.
/// </summary>
internal static class SequenceLoss
{
    private const int Labels = LabelSet.Count;

    /// <param name="scores"><c>[character * 17 + label]</c>.</param>
    /// <returns>The loss, its gradient by the scores (same layout) and by the transitions.</returns>
    public static (double Loss, float[] Scores, float[] Transitions) Of(Batch batch, float[] scores, float[] transitions)
    {
        var gradient = new float[scores.Length];
        var parts = new (double Loss, float[] Transitions)[batch.Places.Count];
        Parallel.For(
            0,
            batch.Places.Count,
            () => new Worker(transitions),
            (index, _, worker) =>
            {
                parts[index] = worker.Add(batch.Places[index], scores, gradient);
                return worker;
            },
            _ => { });
        var sum = new float[Labels * Labels];
        double loss = 0;
        foreach ((double part, float[] pairs) in parts)
        {
            loss += part;
            for (int i = 0; i < sum.Length; i++) sum[i] += pairs[i];
        }

        return (loss, gradient, sum);
    }

    private sealed class Worker
    {
        private readonly ForwardBackward _all = new();
        private readonly ForwardBackward _fitting = new();

        public Worker(float[] transitions)
        {
            _all.SetTransitions(transitions);
            _fitting.SetTransitions(transitions);
        }

        public (double Loss, float[] Transitions) Add(Place place, float[] scores, float[] gradient)
        {
            int length = place.Sentence.Symbols.Length;
            ReadOnlySpan<float> mine = scores.AsSpan(place.Start * Labels, length * Labels);
            uint[] allowed = place.Sentence.Allowed.Length > 0 ? place.Sentence.Allowed : [.. place.Sentence.Labels.Select(label => 1u << label)];
            _all.Run(mine, length);
            _fitting.Run(mine, length, allowed);
            var pairs = new float[Labels * Labels];
            for (int i = 0; i < length; i++)
            {
                for (int label = 0; label < Labels; label++)
                {
                    gradient[((place.Start + i) * Labels) + label] = place.Weight * (float)(_all.Marginal(i, label) - _fitting.Marginal(i, label));
                }

                if (i > 0) AddPairs(i, place.Weight, pairs);
            }

            return (place.Weight * (_all.LogPartition - _fitting.LogPartition), pairs);
        }

        private void AddPairs(int index, float weight, float[] pairs)
        {
            for (int from = 0; from < Labels; from++)
            {
                if (_all.Marginal(index - 1, from) < 1e-6 && _fitting.Marginal(index - 1, from) < 1e-6) continue;
                for (int to = 0; to < Labels; to++)
                {
                    if (LabelSet.CanFollow(from, to)) pairs[(from * Labels) + to] += weight * (float)(_all.Marginal(index, from, to) - _fitting.Marginal(index, from, to));
                }
            }
        }
    }
}
