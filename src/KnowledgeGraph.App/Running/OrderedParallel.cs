using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.App.Running;

/// <summary>Maps a stream on several threads and gives the results in the order of the source, with bounded memory.</summary>
internal static class OrderedParallel
{
    private const int WaitingPerThread = 8;

    /// <summary>
    /// <paramref name="map"/> of each item, in order. The source is read on a thread of its own, at most
    /// <c>8 × threads</c> items ahead of the consumer, and each result is given as soon as it and all before it are ready.
    /// An exception of the source or of <paramref name="map"/> is thrown at its place in the order.
    /// </summary>
    /// <param name="idle">Called before waiting for a slow source: the moment to flush what is buffered.</param>
    /// <remarks>When the consumer leaves early, a reader that waits for its source (a terminal, a pipe) is left behind; its thread does not keep the process alive.</remarks>
    public static IEnumerable<TResult> Select<T, TResult>(
        IEnumerable<T> source, Func<T, TResult> map, int threads, CancellationToken cancellation, Action? idle = null)
    {
        var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var results = new BlockingCollection<Task<TResult>>(threads * WaitingPerThread);
        TaskScheduler workers = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        Task<TResult> Start(T item) => Task.Factory.StartNew(() => map(item), stop.Token, TaskCreationOptions.None, workers);
        var reader = new Thread(() => Read(source, Start, results, stop.Token)) { IsBackground = true, Name = "reader" };
        reader.Start();
        try
        {
            while (TryTake(results, idle, out Task<TResult>? result, cancellation))
            {
                yield return result.WaitAsync(cancellation).GetAwaiter().GetResult();
            }
        }
        finally
        {
            stop.Cancel();
        }
    }

    private static bool TryTake<TResult>(
        BlockingCollection<Task<TResult>> results, Action? idle, [NotNullWhen(true)] out Task<TResult>? result, CancellationToken cancellation)
    {
        if (results.TryTake(out result)) return true;
        idle?.Invoke();
        return results.TryTake(out result, Timeout.Infinite, cancellation);
    }

    private static void Read<T, TResult>(
        IEnumerable<T> source, Func<T, Task<TResult>> start, BlockingCollection<Task<TResult>> results, CancellationToken stop)
    {
        try
        {
            foreach (T item in source) results.Add(start(item), stop);
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            // The consumer has left: nobody is there to tell.
        }
        catch (Exception exception)
        {
            results.Add(Task.FromException<TResult>(exception), CancellationToken.None);
        }
        finally
        {
            results.CompleteAdding();
        }
    }
}
