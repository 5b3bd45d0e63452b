using KnowledgeGraph.Training.Examples;

namespace KnowledgeGraph.Training.Crf;

/// <summary>What a training run can be told.</summary>
/// <param name="Lexicons">The folder <c>data/lexicons</c>.</param>
/// <param name="Main">Over all sentences and all n-grams.</param>
/// <param name="Tuning">Over all sentences, with the rows of weights that are kept.</param>
/// <param name="Gold">Over the house's own sentences alone.</param>
/// <param name="Start">What each weight's sum of squared slopes starts from, see <see cref="AdaGrad"/>.</param>
/// <param name="GoldRepeats">How often each pass shows a sentence of the house's own.</param>
/// <param name="MaxRows">The rows with the largest weights are kept, at most so many.</param>
/// <param name="Seed">Of the order of sentences.</param>
/// <param name="Threads">Do not change the result.</param>
internal sealed record TrainerOptions(
    string Lexicons, ExampleOptions Examples, TrainingStage Main, TrainingStage Tuning, TrainingStage Gold, double Start, int GoldRepeats, int MaxRows, int Seed, int Threads);
