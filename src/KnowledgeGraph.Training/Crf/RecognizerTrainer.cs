using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Training.Examples;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Lexicons;

namespace KnowledgeGraph.Training.Crf;

/// <summary>Annotated articles, and sentences that a teacher labelled → model. The same sentences, options and seed give the same model.</summary>
internal sealed class RecognizerTrainer(TrainerOptions options, TextWriter log)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    /// <param name="articles">By any guidelines.</param>
    /// <param name="silver">Files of a teacher's labels.</param>
    public CrfModel Train(IReadOnlyList<GoldArticle> articles, IReadOnlyList<string> silver)
    {
        var learned = new LearnedLexicons(articles, LexiconFiles.FirstLearned);
        FeatureResources resources = LexiconFiles.Read(options.Lexicons, learned);
        var reader = new SentenceReader(articles, silver, learned);
        (List<Example> examples, GramIndex index) = new ExampleBuilder(resources, options.Examples, options.Threads).Build(reader.Read(), silver.Count > 0);
        Log($"{examples.Count} sentences, {examples.Sum(example => (long)example.Length)} characters, {index.Grams.Count} n-grams, {index.RowCount} rows");
        float[] weights = Train(examples, index);
        CrfModel model = ModelExporter.Export(index, weights, resources);
        Log($"{model.Grams.Keys.Length} n-grams with weight, {model.Rows.Length / LabelSet.Inside} rows");
        return model;
    }

    private float[] Train(List<Example> examples, GramIndex index)
    {
        using var trainer = new OnlineTrainer(index.Templates, index.RowCount, options.Start, options.Seed, options.Threads);
        Example[] gold = [.. examples.Where(example => example.Source == SentenceSource.Gold)];
        Example[] shown = [.. examples, .. Enumerable.Repeat(gold, Math.Max(0, options.GoldRepeats - 1)).SelectMany(again => again)];
        Run(trainer, shown, options.Main);
        int kept = Pruning.Prune(trainer.Optimizer, new Parameters(index.RowCount), options.MaxRows);
        Log($"{kept} rows kept");
        Run(trainer, shown, options.Tuning);
        Run(trainer, gold, options.Gold);
        return trainer.Weights;
    }

    private void Run(OnlineTrainer trainer, Example[] examples, TrainingStage stage)
    {
        long characters = examples.Sum(example => (long)example.Length);
        TimeSpan before = _watch.Elapsed;
        trainer.Run(examples, stage, (pass, loss) =>
        {
            Log($"pass {pass}: {loss:0.0000} a sentence, {characters / (_watch.Elapsed - before).TotalSeconds:0} characters/s");
            before = _watch.Elapsed;
        });
    }

    private void Log(FormattableString message) =>
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_watch.Elapsed.TotalSeconds,6:0} s  ") + message.ToString(CultureInfo.InvariantCulture));
}
