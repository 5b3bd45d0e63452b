using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>
/// Streams → the score of each label at each character. An n-gram is looked up once and its rows are added to all characters
/// that see it. Buffers are reused; each thread has its own.
/// </summary>
internal sealed class EmissionScorer(CrfModel model)
{
    private const int Inside = LabelSet.Inside;
    private short[] _sums = new short[256 * Inside];
    private float[] _scores = new float[256 * LabelSet.Count];

    /// <summary>The scores of the sentence in <paramref name="streams"/>, <c>[character * 17 + label]</c>; valid until the next call.</summary>
    public Span<float> Score(StreamBuffer streams)
    {
        EnsureCapacity(streams.Length);
        Array.Clear(_sums, 0, streams.Length * Inside);
        for (int t = 0; t < model.Templates.Length; t++) AddTemplate(t, streams);
        return Scale(streams.Length);
    }

    private void AddTemplate(int index, StreamBuffer streams)
    {
        FeatureTemplate template = model.Templates[index];
        int last = streams.Length - 1 + template.Last;
        for (int start = template.First; start <= last; start++)
        {
            ulong key = streams.Key(index, template, start);
            if (key == 0) continue;
            uint value = model.Grams.Find(key);
            if (value != 0) AddRows(value, start - template.First, streams.Length);
        }
    }

    /// <summary>Adds an n-gram's rows; the first offset is that of character <paramref name="seenFrom"/>, the next that of the one before.</summary>
    private void AddRows(uint value, int seenFrom, int length)
    {
        ref sbyte rows = ref MemoryMarshal.GetArrayDataReference(model.Rows);
        ref short sums = ref MemoryMarshal.GetArrayDataReference(_sums);
        nuint row = (value >> 8) * Inside;
        for (uint offsets = value & 0xFF; offsets != 0; offsets >>= 1, seenFrom--)
        {
            if ((offsets & 1) == 0) continue;
            if ((uint)seenFrom < (uint)length)
            {
                nuint place = (nuint)seenFrom * Inside;
                (Vector128<short> low, Vector128<short> high) = Vector128.Widen(Vector128.LoadUnsafe(ref rows, row));
                (Vector128.LoadUnsafe(ref sums, place) + low).StoreUnsafe(ref sums, place);
                (Vector128.LoadUnsafe(ref sums, place + 8) + high).StoreUnsafe(ref sums, place + 8);
            }

            row += Inside;
        }
    }

    private Span<float> Scale(int length)
    {
        for (int i = 0; i < length; i++)
        {
            ReadOnlySpan<short> sums = _sums.AsSpan(i * Inside, Inside);
            Span<float> scores = _scores.AsSpan(i * LabelSet.Count, LabelSet.Count);
            for (int label = 0; label < Inside; label++) scores[label] = sums[label] * model.Unit;
            scores[LabelSet.Outside] = 0;
        }

        return _scores.AsSpan(0, length * LabelSet.Count);
    }

    private void EnsureCapacity(int length)
    {
        if (_sums.Length >= length * Inside) return;
        _sums = new short[2 * length * Inside];
        _scores = new float[2 * length * LabelSet.Count];
    }
}
