using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Recognition.Crf.Scoring;

/// <summary>Asks for memory ahead of its use. Tables are larger than the caches, and a sentence's reads of them do not depend on each other.</summary>
internal static class Prefetch
{
    /// <summary>Starts to fetch the cache line of <paramref name="place"/>; nothing happens where the processor has no such instruction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Line<T>(ref T place)
        where T : unmanaged
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref place));
    }
}
