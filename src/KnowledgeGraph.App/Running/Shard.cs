using System.Globalization;

namespace KnowledgeGraph.App.Running;

/// <summary>Every n-th item of a stream, from the i-th on: <c>2/4</c> is the 2nd, 6th, 10th … The n shards together are the whole, each item once.</summary>
/// <param name="Index">From 1 to <paramref name="Count"/>.</param>
/// <param name="Count">At least 1.</param>
internal readonly record struct Shard(int Index, int Count)
{
    public static Shard Whole { get; } = new(1, 1);

    public static bool TryParse(string text, out Shard shard)
    {
        shard = default;
        string[] parts = text.Split('/');
        bool wellFormed = parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int index)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int count)
            && index >= 1 && index <= count
            && (shard = new Shard(index, count)).Count > 0;
        return wellFormed;
    }

    public IEnumerable<T> Of<T>(IEnumerable<T> items)
    {
        long skip = Index - 1;
        foreach (T item in items)
        {
            if (skip-- > 0) continue;
            yield return item;
            skip = Count - 1;
        }
    }
}
