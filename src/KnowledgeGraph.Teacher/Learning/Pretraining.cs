using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Teacher.Inputs;
using KnowledgeGraph.Teacher.Network;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace KnowledgeGraph.Teacher.Learning;

/// <summary>
/// Teaches the network the language of news: short runs of characters are masked, and it guesses them from what stands around
/// (J. Devlin et al., "BERT", 2019). Words and lexicon matches are looked up in the masked text, so they give nothing away.
/// </summary>
internal static class Pretraining
{
    private const int BatchSize = 8_000;
    private const double HighestRate = 2e-3;
    private const double MaskedShare = 0.15;

    public static void Run(TeacherNetwork network, TeacherColumns columns, TeacherVocabulary vocabulary, IReadOnlyList<Piece> pieces, int seed, TextWriter log)
    {
        var random = new Random(seed);
        var optimizer = torch.optim.AdamW(network.parameters(), HighestRate, weight_decay: 0.01);
        var watch = Stopwatch.StartNew();
        double total = pieces.Sum(piece => (double)piece.Length), seen = 0, loss = 0;
        int step = 0;
        network.train();
        foreach (Task task in Prefetch.Of(Batch.Deal(Shuffle.Of(pieces, random), BatchSize).Select(dealt => Prepare(dealt, columns, vocabulary, random))))
        {
            using DisposeScope scope = NewDisposeScope();
            using Batch batch = task.Batch;
            foreach (var group in optimizer.ParamGroups) group.LearningRate = Schedule.Rate(HighestRate, seen / total);
            using Tensor places = tensor(task.Places), answers = tensor(task.Answers);
            Tensor value = functional.cross_entropy(network.Guess(batch, places), answers);
            optimizer.zero_grad();
            value.backward();
            nn.utils.clip_grad_norm_(network.parameters(), 1);
            optimizer.step();
            seen += batch.Places.Sum(place => place.Sentence.Symbols.Length);
            loss += value.item<float>();
            if (++step % 50 != 0) continue;
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,6:0} s  {seen / 1e6:0.0} M characters, loss {loss / 50:0.000}"));
            loss = 0;
        }
    }

    private static Task Prepare(IReadOnlyList<Piece> pieces, TeacherColumns columns, TeacherVocabulary vocabulary, Random random)
    {
        var masked = pieces.Select(piece => piece with { Sentences = [.. piece.Sentences.Select(sentence => sentence with { Symbols = Masking.Apply(sentence.Symbols, MaskedShare, random) })] }).ToList();
        Batch batch = Batch.Pack(masked, columns, TeacherNetwork.Reach);
        var places = new List<long>();
        var answers = new List<long>();
        int index = 0;
        foreach (PieceSentence sentence in pieces.SelectMany(piece => piece.Sentences))
        {
            Place place = batch.Places[index++];
            for (int i = 0; i < sentence.Symbols.Length; i++)
            {
                if (place.Sentence.Symbols[i] != TeacherVocabulary.Mask) continue;
                places.Add(place.Start + i);
                answers.Add(vocabulary.Number(sentence.Symbols[i]));
            }
        }

        return new Task(batch, [.. places], [.. answers]);
    }

    /// <summary>What to guess, where.</summary>
    private sealed record Task(Batch Batch, long[] Places, long[] Answers);
}
