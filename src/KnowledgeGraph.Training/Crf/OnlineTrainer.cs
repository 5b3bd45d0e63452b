using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Training.Examples;

namespace KnowledgeGraph.Training.Crf;

/// <summary>
/// Trains on shuffled batches of sentences. The slopes of a batch are taken at the same weights, sentence by sentence, and then applied template by
/// template; both may be done by several threads, and the weights are the same to the bit whatever their number.
/// </summary>
internal sealed class OnlineTrainer : IDisposable
{
    private const int BatchSize = 32;
    private readonly FeatureTemplate[] _templates;
    private readonly Parameters _layout;
    private readonly AdaGrad _optimizer;
    private readonly ParallelOptions _threads;
    private readonly ThreadLocal<SentenceObjective> _objectives;
    private readonly ThreadLocal<RowUpdater> _updaters;
    private readonly SentenceGradient[] _gradients = [.. Enumerable.Range(0, BatchSize).Select(_ => new SentenceGradient())];
    private readonly Example[] _batch = new Example[BatchSize];
    private readonly float[] _transitionSlopes = new float[Parameters.Transitions];
    private readonly Random _random;

    /// <param name="rows">How many rows the examples' n-grams have together.</param>
    public OnlineTrainer(FeatureTemplate[] templates, int rows, double start, int seed, int threads)
    {
        _templates = templates;
        _layout = new Parameters(rows);
        _optimizer = new AdaGrad(_layout, start);
        _threads = new ParallelOptions { MaxDegreeOfParallelism = threads };
        _random = new Random(seed);
        int[] slots = new int[rows];
        _objectives = new(() => new SentenceObjective(new SentenceScorer(templates, _optimizer.Weights, _layout)));
        _updaters = new(() => new RowUpdater(templates, _optimizer, slots));
    }

    public float[] Weights => _optimizer.Weights;

    public AdaGrad Optimizer => _optimizer;

    /// <summary>Passes over the examples; the rate sinks from the first step to the last.</summary>
    /// <param name="examples">One that stands here twice is seen twice in each pass.</param>
    /// <param name="progress">Told the number of the pass and its mean loss.</param>
    public void Run(Example[] examples, TrainingStage stage, Action<int, double> progress)
    {
        int[] order = [.. Enumerable.Range(0, examples.Length)];
        int batches = (examples.Length + BatchSize - 1) / BatchSize;
        for (int pass = 0; pass < stage.Passes; pass++)
        {
            _random.Shuffle(order);
            double loss = 0;
            for (int batch = 0; batch < batches; batch++)
            {
                int start = batch * BatchSize, size = Math.Min(BatchSize, order.Length - start);
                for (int i = 0; i < size; i++) _batch[i] = examples[order[start + i]];
                double left = 1 - (((double)pass * batches) + batch) / ((double)stage.Passes * batches), share = size / (double)order.Length;
                _optimizer.Begin(stage.Rate * left, stage.L1 * share, stage.L2 * share);
                loss += Step(size, stage.GoldTransitions);
            }

            progress(pass + 1, loss / examples.Length);
        }

        _optimizer.Settle();
    }

    public void Dispose()
    {
        _objectives.Dispose();
        _updaters.Dispose();
    }

    private double Step(int size, bool goldTransitions)
    {
        float[] transitions = Weights[_layout.TransitionStart..];
        Parallel.For(0, size, _threads, () => Prepared(transitions), (i, _, objective) =>
        {
            objective.Evaluate(_batch[i], _gradients[i]);
            return objective;
        }, _ => { });
        Parallel.For(0, _templates.Length, _threads, template => _updaters.Value!.Update(template, _batch.AsSpan(0, size), _gradients.AsSpan(0, size)));

        return MoveTransitions(size, goldTransitions);
    }

    /// <summary>Gives the summed loss of the batch.</summary>
    private double MoveTransitions(int size, bool goldTransitions)
    {
        Array.Clear(_transitionSlopes);
        double loss = 0;
        for (int i = 0; i < size; i++)
        {
            loss += _gradients[i].Loss;
            if (goldTransitions && _batch[i].Source != SentenceSource.Gold) continue;
            for (int k = 0; k < _transitionSlopes.Length; k++) _transitionSlopes[k] += _gradients[i].Transitions[k];
        }

        _optimizer.MoveTransitions(_transitionSlopes);
        return loss;
    }

    private SentenceObjective Prepared(float[] transitions)
    {
        SentenceObjective objective = _objectives.Value!;
        objective.SetTransitions(transitions);
        return objective;
    }
}
