using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Recognition.Crf.Scoring;

/// <summary>
/// Streams → the score of each inside label at each character. Every n-gram is looked up once; then rare n-grams give their rows to the characters
/// that see them, and each character takes the rows of the steady n-grams around it. Sums wrap at 16 bits, which no sum of weights reaches.
/// Buffers are reused; each thread has its own.
/// </summary>
internal sealed class EmissionScorer
{
    /// <summary>Scores are written in groups of this many characters: their buffer has room for a group more than the sentence.</summary>
    public const int Group = 4;

    private const int Inside = LabelSet.Inside;

    /// <summary>Rows before and behind the sentence that n-grams may write to; they are not read.</summary>
    private const int Margin = 8;

    private readonly ScoreTables _tables;
    private readonly Tap[] _taps;
    private short[] _sums = [];
    private uint[] _found = [];
    private int[] _places = [];
    private uint[] _steady = [];
    private int _stride;

    public EmissionScorer(ScoreTables tables)
    {
        _tables = tables;
        _taps = new Tap[tables.Steady.Sum(table => table.Template.Offsets)];
    }

    /// <summary>Writes the scores of the sentence in <paramref name="streams"/> over <paramref name="scores"/>, <c>[character * 16 + label]</c>.</summary>
    /// <param name="scores">Room for <c>Length + Group</c> characters.</param>
    public void Score(StreamBuffer streams, Span<short> scores)
    {
        EnsureCapacity(streams.Length);
        Array.Clear(_sums, 0, (streams.Length + (2 * Margin)) * Inside);
        foreach (TemplateTable table in _tables.Rare) AddRare(table, streams);
        for (int t = 0; t < _tables.Steady.Length; t++) FindSteady(t, streams);
        AddSteady(streams.Length, scores);
    }

    /// <summary>Adds the rows of a template's n-grams. Those that are found are listed first: nearly every decision is taken at once, by the processor's vectors.</summary>
    private void AddRare(TemplateTable table, StreamBuffer streams)
    {
        FeatureTemplate template = table.Template;
        if (streams.IsSilent(template.Stream)) return;
        (int start, int end) = SpokenRange(template, streams);
        if (end <= start) return;
        Span<uint> found = _found.AsSpan(0, end - start);
        Span<int> places = _places.AsSpan(0, found.Length);
        table.Index.Find(streams.Slice(template.Stream, start, found.Length + template.Length - 1), found);
        int count = 0;
        for (int i = 0; i < found.Length; i++)
        {
            uint value = found[i];
            found[count] = value;
            places[count] = start + i - template.First;
            count += (int)((value | (0 - value)) >> 31);
            Prefetch.Line(ref _tables.Rows[GramTable.FirstRow(value) * Inside]);
        }

        for (int hit = 0; hit < count; hit++) AddRows(found[hit], places[hit]);
    }

    /// <summary>Where n-grams that are not silent may start.</summary>
    private static (int Start, int End) SpokenRange(FeatureTemplate template, StreamBuffer streams)
    {
        int last = streams.Length - 1 + template.Last;
        if (template.Stream == FeatureStreams.Character) return (template.First, last + 1);
        ReadOnlySpan<uint> stream = streams[template.Stream];
        return (Math.Max(stream.IndexOfAnyExcept(0u) - template.Length + 1, template.First), Math.Min(stream.LastIndexOfAnyExcept(0u), last) + 1);
    }

    /// <summary>Adds an n-gram's rows; the first offset is that of character <paramref name="seenFrom"/>, the next that of the one before.</summary>
    private void AddRows(uint value, int seenFrom)
    {
        ref sbyte row = ref _tables.Rows[GramTable.FirstRow(value) * Inside];
        ref short sums = ref MemoryMarshal.GetArrayDataReference(_sums);
        for (uint offsets = GramTable.Offsets(value); offsets != 0; offsets &= offsets - 1)
        {
            nuint place = (nuint)((Margin + seenFrom - BitOperations.TrailingZeroCount(offsets)) * Inside);
            (Vector256.LoadUnsafe(ref sums, place) + Widen(ref row)).StoreUnsafe(ref sums, place);
            row = ref Unsafe.Add(ref row, Inside);
        }
    }

    private void FindSteady(int index, StreamBuffer streams)
    {
        TemplateTable table = _tables.Steady[index];
        FeatureTemplate template = table.Template;
        int count = streams.Length + template.Offsets - 1;
        Span<uint> found = _steady.AsSpan(index * _stride, count);
        table.Index.Find(streams.Slice(template.Stream, template.First, count + template.Length - 1), found);
        if (table.Index is HashedIndex) foreach (uint row in found) Prefetch.Line(ref _tables.Rows[(int)row]);
    }

    private void AddSteady(int length, Span<short> scores)
    {
        if (scores.Length < (length + Group) * Inside) throw new ArgumentException("no room for the last group", nameof(scores));
        ref uint steady = ref MemoryMarshal.GetArrayDataReference(_steady);
        ref sbyte rows = ref _tables.Rows[0];
        ref short sums = ref _sums[Margin * Inside];
        ref short target = ref MemoryMarshal.GetReference(scores);
        for (int i = 0; i < length; i += Group)
        {
            Vector256<short> a = Vector256.LoadUnsafe(ref sums), b = Vector256.LoadUnsafe(ref sums, Inside);
            Vector256<short> c = Vector256.LoadUnsafe(ref sums, 2 * Inside), d = Vector256.LoadUnsafe(ref sums, 3 * Inside);
            foreach (Tap tap in _taps)
            {
                ref uint at = ref Unsafe.Add(ref steady, tap.Place + i);
                ref sbyte row = ref Unsafe.Add(ref rows, tap.Offset);
                a += Widen(ref Unsafe.Add(ref row, at));
                b += Widen(ref Unsafe.Add(ref row, Unsafe.Add(ref at, 1)));
                c += Widen(ref Unsafe.Add(ref row, Unsafe.Add(ref at, 2)));
                d += Widen(ref Unsafe.Add(ref row, Unsafe.Add(ref at, 3)));
            }

            a.StoreUnsafe(ref target);
            b.StoreUnsafe(ref target, Inside);
            c.StoreUnsafe(ref target, 2 * Inside);
            d.StoreUnsafe(ref target, 3 * Inside);
            sums = ref Unsafe.Add(ref sums, Group * Inside);
            target = ref Unsafe.Add(ref target, Group * Inside);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Widen(ref sbyte row) => Vector256.WidenLower(Vector128.LoadUnsafe(ref row).ToVector256Unsafe());

    private void EnsureCapacity(int length)
    {
        if (_stride >= length + Margin + Group) return;
        _stride = Math.Max(256, 2 * length) + Margin + Group;
        Buffers.Reserve(ref _sums, (_stride + (2 * Margin)) * Inside);
        Buffers.Reserve(ref _found, _stride);
        Buffers.Reserve(ref _places, _stride);
        _steady = new uint[_tables.Steady.Length * _stride];
        int tap = 0;
        for (int t = 0; t < _tables.Steady.Length; t++)
        {
            int offsets = _tables.Steady[t].Template.Offsets;
            for (int offset = 0; offset < offsets; offset++) _taps[tap++] = new Tap((t * _stride) + offset, offset * Inside);
        }
    }

    /// <summary>From where a character takes a row.</summary>
    /// <param name="Place">Where the n-gram's value stands in <see cref="_steady"/> for the first character; behind it those for the next.</param>
    /// <param name="Offset">The row's distance from the n-gram's first.</param>
    private readonly record struct Tap(int Place, int Offset);
}
