namespace KnowledgeGraph.Teacher.Learning;

internal static class Shuffle
{
    /// <summary>The items in an order that the random numbers decide.</summary>
    public static T[] Of<T>(IEnumerable<T> items, Random random)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled;
    }
}
