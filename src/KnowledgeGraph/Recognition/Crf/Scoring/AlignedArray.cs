using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Recognition.Crf.Scoring;

/// <summary>An array that begins with a cache line, so that no block of 16, 32 or 64 bytes in it lies across two.</summary>
internal sealed class AlignedArray<T>
    where T : unmanaged
{
    private const int CacheLine = 64;
    private readonly T[] _items;
    private readonly int _first;

    public AlignedArray(int length)
    {
        // Pinned: what is aligned now stays so.
        _items = GC.AllocateArray<T>(length + (CacheLine / Unsafe.SizeOf<T>()), pinned: true);
        _first = FirstAligned(_items);
    }

    /// <summary>Not checked: callers index by what they stored.</summary>
    public ref T this[int index] => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_items), _first + index);

    public Span<T> AsSpan() => _items.AsSpan(_first);

    private static int FirstAligned(T[] items) =>
        (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(items, 0) & (CacheLine - 1)) / Unsafe.SizeOf<T>();
}
