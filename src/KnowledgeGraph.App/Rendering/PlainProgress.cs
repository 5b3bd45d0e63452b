using System.Globalization;
using KnowledgeGraph.App.Running;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.App.Rendering;

/// <summary>Progress for a log file: a plain line now and then.</summary>
internal sealed class PlainProgress(TextWriter error) : IProgressDisplay
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);
    private TimeSpan _next = Interval;

    public void Show(Progress progress)
    {
        if (progress.Elapsed < _next) return;
        _next = progress.Elapsed + Interval;
        string share = progress.Fraction is { } fraction ? string.Create(CultureInfo.InvariantCulture, $"{fraction * 100:0} %, ") : "";
        string remaining = progress.Remaining is { } left ? $", about {Wording.Duration(left)} left" : "";
        error.WriteLine($"{share}{Wording.Count(progress.Done, progress.Noun)}, {progress.PerSecond.ToString("0", CultureInfo.InvariantCulture)}/s{remaining}");
    }

    /// <summary>One line, and none where reading was quick.</summary>
    public void ShowDeriving(DeriveProgress? progress)
    {
        if (progress is null && _next > Interval) error.WriteLine("deriving the graph");
    }

    public void Dispose()
    {
        // Nothing is held: each line stands for itself.
    }
}
