using System.Collections.Concurrent;

namespace KnowledgeGraph.Teacher.Learning;

/// <summary>Makes what comes next while the present is worked on, in the same order.</summary>
internal static class Prefetch
{
    private const int Ahead = 4;

    public static IEnumerable<T> Of<T>(IEnumerable<T> items)
    {
        using var ready = new BlockingCollection<T>(Ahead);
        Task producer = Task.Run(() =>
        {
            try
            {
                foreach (T item in items) ready.Add(item);
            }
            finally
            {
                ready.CompleteAdding();
            }
        });
        foreach (T item in ready.GetConsumingEnumerable()) yield return item;
        producer.GetAwaiter().GetResult();
    }
}
