using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Teacher.Inputs;
using KnowledgeGraph.Teacher.Network;
using TorchSharp;
using static TorchSharp.torch;

namespace KnowledgeGraph.Teacher.Learning;

/// <summary>What a supervised run can be told.</summary>
/// <param name="ForeignShare">The share of the foreign corpora's pieces that each epoch sees.</param>
internal sealed record SupervisionOptions(int Seed, int Epochs, double HighestRate, double ForeignShare);

/// <summary>Trains the network on annotated pieces.</summary>
internal static class Supervision
{
    private const int BatchSize = 4_000;

    /// <summary>In every second sentence a few characters are masked, so that names are learned by what stands around them as well.</summary>
    private const double SentencesMasked = 0.5;
    private const double MaskedShare = 0.08;

    public static void Run(TeacherNetwork network, TeacherColumns columns, IReadOnlyList<Piece> pieces, SupervisionOptions options, Action<int> afterEpoch, TextWriter log)
    {
        var random = new Random(options.Seed);
        var optimizer = torch.optim.AdamW(network.parameters(), options.HighestRate, weight_decay: 0.01);
        var watch = Stopwatch.StartNew();
        for (int epoch = 0; epoch < options.Epochs; epoch++)
        {
            network.train();
            Piece[] chosen = Shuffle.Of(pieces.Where(piece => piece.Corpus == 0 || random.NextDouble() < options.ForeignShare), random);
            double total = chosen.Sum(piece => (double)piece.Length), seen = 0, loss = 0;
            foreach (Batch next in Prefetch.Of(Batch.Deal(chosen, BatchSize).Select(dealt => Batch.Pack(Mask(dealt, random), columns, TeacherNetwork.Reach))))
            {
                using Batch batch = next;
                foreach (var group in optimizer.ParamGroups) group.LearningRate = Schedule.Rate(options.HighestRate, (epoch + (seen / total)) / options.Epochs);
                loss += Step(network, optimizer, batch);
                seen += batch.Places.Sum(place => place.Sentence.Symbols.Length);
            }

            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,6:0} s  epoch {epoch + 1}: {total / 1e6:0.00} M characters, loss {1000 * loss / total:0.00}"));
            afterEpoch(epoch);
        }
    }

    private static List<Piece> Mask(IEnumerable<Piece> pieces, Random random) =>
        [.. pieces.Select(piece => piece with { Sentences = [.. piece.Sentences.Select(sentence => Mask(sentence, random))] })];

    private static PieceSentence Mask(PieceSentence sentence, Random random) =>
        random.NextDouble() < SentencesMasked ? sentence with { Symbols = Masking.Apply(sentence.Symbols, MaskedShare, random) } : sentence;

    private static double Step(TeacherNetwork network, optim.Optimizer optimizer, Batch batch)
    {
        using DisposeScope scope = NewDisposeScope();
        Tensor scores = network.forward(batch);
        (double loss, float[] gradient, float[] pairs) = SequenceLoss.Of(batch, [.. scores.data<float>()], [.. network.Transitions.data<float>()]);
        float size = 1f / batch.Places.Sum(place => place.Sentence.Symbols.Length);

        // A linear stand-in for the loss: at this point its gradients are those computed above.
        Tensor stand = (scores * tensor(gradient, [batch.Length, LabelSet.Count])).sum() + (network.Transitions * tensor(pairs)).sum();
        optimizer.zero_grad();
        (stand * (size * 10)).backward();
        nn.utils.clip_grad_norm_(network.parameters(), 1);
        optimizer.step();
        return loss;
    }
}
