using System.Globalization;
using KnowledgeGraph.App.Running;
using KnowledgeGraph.Graph;
using Spectre.Console;

namespace KnowledgeGraph.App.Rendering;

/// <summary>A progress bar with rate and remaining time on a terminal; cleared when done.</summary>
internal sealed class TerminalProgress : IProgressDisplay
{
    private readonly TaskCompletionSource _done = new();
    private readonly Task _display;
    private readonly ProgressTask _task;

    public TerminalProgress(IAnsiConsole console)
    {
        var started = new TaskCompletionSource<ProgressTask>();
        Spectre.Console.Progress progress = console.Progress().AutoClear(true).Columns(
            new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn());
        _display = progress.StartAsync(context =>
        {
            started.SetResult(context.AddTask("reading", maxValue: 1));
            return _done.Task;
        });
        _task = started.Task.GetAwaiter().GetResult();
    }

    public void Show(Running.Progress progress)
    {
        string remaining = progress.Remaining is { } left ? $" · about {Wording.Duration(left)} left" : "";
        string rate = progress.PerSecond.ToString("0", CultureInfo.InvariantCulture);
        _task.Description = Markup.Escape($"{Wording.Count(progress.Done, progress.Noun)} · {rate}/s{remaining}");
        if (progress.Fraction is { } fraction) _task.Value = fraction;
        else _task.IsIndeterminate = true;
    }

    public void ShowDeriving(DeriveProgress? progress)
    {
        string detail = progress is { } known ? $" · {Wording.Number(known.Done)} {known.Step}" : "";
        _task.Description = Markup.Escape("deriving the graph" + detail);
        _task.IsIndeterminate = true;
    }

    public void Dispose()
    {
        _done.TrySetResult();
        _display.GetAwaiter().GetResult();
    }
}
