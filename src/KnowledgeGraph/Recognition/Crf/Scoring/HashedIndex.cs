using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Recognition.Crf.Scoring;

/// <summary>
/// N-grams over a large alphabet: a hash table of buckets that fill one cache line each, eight 32-bit fingerprints and then the eight values.
/// One comparison looks at a whole bucket, so finding nothing costs no more than finding something and no branch depends on it.
/// What does not fit goes to the next bucket. A fingerprint and the place of its bucket hold 32 bits and more of the n-gram's hash:
/// an n-gram that is not in the table is taken for another once in five hundred million lookups.
/// </summary>
internal sealed class HashedIndex : IGramIndex
{
    private const int Ways = 8;
    private const int BucketLength = 2 * Ways;

    /// <summary>Half full on average, so that few buckets run over.</summary>
    private const int MeanFill = 4;

    /// <summary>So many n-grams are looked up together: enough to keep the memory busy.</summary>
    private const int Block = 64;

    private readonly FeatureTemplate _template;
    private readonly AlignedArray<uint> _slots;
    private readonly uint _buckets;
    private readonly ulong _symbolMask;

    public HashedIndex(FeatureTemplate template, ReadOnlySpan<(ulong Symbols, uint Value)> grams)
    {
        _template = template;
        _symbolMask = template.IsPacked ? (1ul << (template.Length * template.SymbolBits)) - 1 : 0;
        _buckets = (uint)(grams.Length / MeanFill) + 1;
        _slots = new AlignedArray<uint>((int)_buckets * BucketLength);
        foreach ((ulong symbols, uint value) in grams) Insert(Hash(symbols), value);
    }

    public void Find(ReadOnlySpan<uint> symbols, Span<uint> values)
    {
        Span<ulong> hashes = stackalloc ulong[Block];
        int count = symbols.Length - _template.Length + 1;
        for (int start = 0; start < count; start += Block)
        {
            int length = Math.Min(Block, count - start);
            Span<ulong> block = hashes[..length];
            Number(symbols.Slice(start, length + _template.Length - 1), block);
            Find(block, values.Slice(start, length));
        }
    }

    /// <summary>Silent n-grams, all zeros, are numbered like others: they are never stored, and asking first would cost more.</summary>
    private void Number(ReadOnlySpan<uint> symbols, Span<ulong> numbers)
    {
        if (!_template.IsPacked)
        {
            for (int i = 0; i < numbers.Length; i++) numbers[i] = GramKey.Hash(symbols.Slice(i, _template.Length));
            return;
        }

        int before = _template.Length - 1, bits = _template.SymbolBits;
        ulong packed = 0, mask = _symbolMask;
        for (int i = 0; i < before; i++) packed = (packed << bits) | symbols[i];
        symbols = symbols[before..];
        for (int i = 0; i < numbers.Length; i++)
        {
            packed = ((packed << bits) | symbols[i]) & mask;
            numbers[i] = packed;
        }
    }

    /// <summary>Looks all n-grams up, their buckets being fetched at once.</summary>
    private void Find(Span<ulong> numbers, Span<uint> values)
    {
        ref uint slots = ref _slots[0];
        uint buckets = _buckets;
        foreach (ref ulong number in numbers)
        {
            number = Hash(number);
            Prefetch.Line(ref Unsafe.Add(ref slots, (nint)BucketOf(number, buckets) * BucketLength));
        }

        for (int i = 0; i < numbers.Length; i++) values[i] = Find(ref slots, buckets, numbers[i]);
    }

    /// <summary>Packed symbols differ in few bits; two products with a fold between them spread those over all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Hash(ulong symbols)
    {
        ulong hash = symbols * 0x9E3779B97F4A7C15;
        return (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
    }

    private static uint FingerprintOf(ulong hash) => (uint)hash | 1;

    private static uint BucketOf(ulong hash, uint buckets) => (uint)(((hash >> 32) * buckets) >> 32);

    /// <summary>What is stored under a hash in its own bucket, or, where that has run over, in one of the next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Find(ref uint slots, uint buckets, ulong hash)
    {
        uint bucket = BucketOf(hash, buckets);

        // Nearly always true, so well foretold; whether something was found is not, and is no branch.
        return FindIn(ref slots, bucket, hash, out uint value) ? value : FindBehind(ref slots, buckets, bucket, hash);
    }

    private static uint FindBehind(ref uint slots, uint buckets, uint bucket, ulong hash)
    {
        uint value;
        do bucket = bucket + 1 < buckets ? bucket + 1 : 0;
        while (!FindIn(ref slots, bucket, hash, out value));
        return value;
    }

    /// <summary>Looks at one bucket; false if it says nothing, being full of others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool FindIn(ref uint slots, uint bucket, ulong hash, out uint value)
    {
        slots = ref Unsafe.Add(ref slots, (nint)bucket * BucketLength);
        Vector256<uint> there = Vector256.LoadUnsafe(ref slots);
        int found = (int)Vector256.Equals(there, Vector256.Create(FingerprintOf(hash))).ExtractMostSignificantBits();
        uint free = Vector256.Equals(there, Vector256<uint>.Zero).ExtractMostSignificantBits();
        value = Unsafe.Add(ref slots, Ways + (BitOperations.TrailingZeroCount(found) & (Ways - 1))) & (uint)(-found >> 31);
        return ((uint)found | free) != 0;
    }

    private void Insert(ulong hash, uint value)
    {
        for (uint bucket = BucketOf(hash, _buckets); ; bucket = bucket + 1 < _buckets ? bucket + 1 : 0)
        {
            Span<uint> slots = MemoryMarshal.CreateSpan(ref _slots[(int)bucket * BucketLength], BucketLength);
            int free = slots[..Ways].IndexOf(0u);
            if (free < 0) continue;
            slots[free] = FingerprintOf(hash);
            slots[Ways + free] = value;
            return;
        }
    }
}
