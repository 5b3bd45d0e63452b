namespace KnowledgeGraph.Training.Crf;

/// <summary>One stretch of training.</summary>
/// <param name="Passes">How often it goes over all its sentences.</param>
/// <param name="Rate">The size of the first step; it sinks to nothing with the last.</param>
/// <param name="L1">Factor of the sum of absolute weights, beside the summed loss of a pass.</param>
/// <param name="L2">Factor of the sum of squared weights.</param>
/// <param name="GoldTransitions">Whether only the house's own sentences teach what follows what.</param>
internal sealed record TrainingStage(int Passes, double Rate, double L1, double L2, bool GoldTransitions = false);
