using KnowledgeGraph.Graph;

namespace KnowledgeGraph.App.Running;

/// <summary>How far a long command is.</summary>
/// <param name="Fraction">0..1; null where the end is not known, as on standard input.</param>
/// <param name="Done">So many <paramref name="Noun"/>s so far.</param>
/// <param name="Elapsed">Since the start.</param>
internal readonly record struct Progress(double? Fraction, long Done, string Noun, TimeSpan Elapsed)
{
    public double PerSecond => Done / Math.Max(Elapsed.TotalSeconds, 0.001);

    /// <summary>Estimated from the rate so far; null where it can't be, and at the end.</summary>
    public TimeSpan? Remaining => Fraction is > 0.005 and < 1 and { } fraction ? Elapsed * ((1 - fraction) / fraction) : null;
}

/// <summary>Shows progress to whoever waits.</summary>
internal interface IProgressDisplay : IDisposable
{
    void Show(Progress progress);

    /// <summary>Reading is done, the graph is being derived.</summary>
    /// <param name="progress">Null at the start.</param>
    void ShowDeriving(DeriveProgress? progress);
}
