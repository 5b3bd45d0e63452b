namespace KnowledgeGraph.Teacher.Learning;

/// <summary>The learning rate over a run: it rises for the first steps and falls along half a cosine to nothing (I. Loshchilov, F. Hutter, "SGDR", 2017).</summary>
internal static class Schedule
{
    private const double WarmUp = 0.05;

    /// <param name="progress">0 at the start, 1 at the end.</param>
    public static double Rate(double highest, double progress) =>
        progress < WarmUp ? highest * (progress + 0.001) / WarmUp : highest * 0.5 * (1 + Math.Cos(Math.PI * Math.Min(1, (progress - WarmUp) / (1 - WarmUp))));
}
