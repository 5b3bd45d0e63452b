using KnowledgeGraph.Training.Examples;

namespace KnowledgeGraph.Training.Crf;

/// <summary>What a training run can be told.</summary>
/// <param name="Lexicons">The folder <c>data/lexicons</c>.</param>
/// <param name="Passes">How often the trainer goes over all sentences.</param>
/// <param name="GoldRepeats">How often each pass shows a sentence of the house's own.</param>
/// <param name="MaxRows">The rows with the largest weights are kept, at most so many.</param>
/// <param name="TuningPasses">How often the trainer goes over all sentences once more with those.</param>
/// <param name="Seed">Of the order of sentences.</param>
/// <param name="Threads">Do not change the result.</param>
internal sealed record TrainerOptions(
    string Lexicons, ExampleOptions Examples, AdaGradOptions Optimizer, int Passes, int GoldRepeats, int MaxRows, int TuningPasses, int Seed, int Threads);
