namespace KnowledgeGraph.Recognition;

/// <summary>Buffers that grow to the longest sentence or article and are kept, so that reading on allocates nothing.</summary>
internal static class Buffers
{
    /// <summary>Makes <paramref name="buffer"/> at least <paramref name="length"/> long; what stood in it is kept.</summary>
    public static void Reserve<T>(ref T[] buffer, int length)
    {
        if (buffer.Length < length) Array.Resize(ref buffer, Math.Max(length, 2 * buffer.Length));
    }
}
