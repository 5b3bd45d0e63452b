namespace KnowledgeGraph.Training.Examples;

/// <summary>
/// How often n-grams were seen, in bounded memory: one saturating byte for each of 2^28 hashes. Two n-grams that share a hash are counted together,
/// so a few are let in that are rarer than asked for; none is lost.
/// </summary>
internal sealed class GramCounts
{
    private const int Bits = 28;
    private readonly byte[] _counts = new byte[1 << Bits];

    public void Add(ulong key, int times)
    {
        ref byte count = ref _counts[Slot(key)];
        count = (byte)Math.Min(count + times, byte.MaxValue);
    }

    public int Of(ulong key) => _counts[Slot(key)];

    private static ulong Slot(ulong key) => (key * 0x9E3779B97F4A7C15) >> (64 - Bits);
}
