using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Lexicons;

namespace KnowledgeGraph.Training.Crf;

/// <summary>What a training run can be told.</summary>
/// <param name="Lexicons">The folder <c>data/lexicons</c>.</param>
/// <param name="MinimumCount">N-grams seen less often are not learned from.</param>
internal sealed record TrainerOptions(string Lexicons, OwlQnOptions Optimizer, int MinimumCount);

/// <summary>Annotated articles → model. There is no chance in it: the same articles give the same model.</summary>
internal static class RecognizerTrainer
{
    public static CrfModel Train(IReadOnlyList<GoldArticle> articles, TrainerOptions options, TextWriter log)
    {
        var watch = Stopwatch.StartNew();
        var learned = new LearnedLexicons(articles, LexiconFiles.FirstLearned);
        FeatureResources resources = LexiconFiles.Read(options.Lexicons, learned);
        var builder = new TrainingSetBuilder(articles, resources, learned);
        (TrainingSet set, FeatureIndex index) = builder.Build(options.MinimumCount);
        Log(log, watch, $"{articles.Count} articles, {set.Sentences} sentences, {set.Characters} characters, {index.Grams.Count} n-grams, {set.RowCount} rows");

        var objective = new CrfObjective(set);
        var optimizer = new OwlQn(objective.Evaluate, options.Optimizer, (iteration, value) => Log(log, watch, $"iteration {iteration}: {value:0.0}"));
        float[] weights = optimizer.Minimize(CrfObjective.ParameterCount(set.RowCount));
        CrfModel model = ModelExporter.Export(index, weights, resources);
        Log(log, watch, $"{model.Grams.Keys.Length} n-grams with weight, {model.Rows.Length / LabelSet.Inside} rows");
        return model;
    }

    private static void Log(TextWriter log, Stopwatch watch, FormattableString message) =>
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,6:0} s  ") + message.ToString(CultureInfo.InvariantCulture));
}
