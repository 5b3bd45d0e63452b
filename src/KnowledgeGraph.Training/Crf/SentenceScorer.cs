using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Training.Examples;

namespace KnowledgeGraph.Training.Crf;

/// <summary>Example → the score of each label at each character. Keeps buffers; one thread at a time.</summary>
internal sealed class SentenceScorer(FeatureTemplate[] templates, float[] weights, Parameters layout)
{
    private const int Labels = LabelSet.Count;
    private const int Inside = LabelSet.Inside;
    private float[] _inside = new float[256 * Inside];
    private float[] _outside = new float[256];
    private float[] _scores = new float[256 * Labels];

    /// <summary><c>[character * 17 + label]</c>; valid until the next call.</summary>
    public ReadOnlySpan<float> Score(Example example)
    {
        EnsureCapacity(example.Length);
        Array.Clear(_inside, 0, example.Length * Inside);
        Array.Clear(_outside, 0, example.Length);
        uint[] grams = example.Grams;
        int next = templates.Length;
        for (int t = 0; t < templates.Length; t++)
        {
            int offsets = templates[t].Offsets, place = -1;
            for (int end = (int)grams[t]; next < end; next++)
            {
                place += Example.StepOf(grams[next]);
                uint row = Example.RowOf(grams[next]);
                if (row != Example.Gap) Add((int)row, offsets, place, example.Length);
            }
        }

        return Arrange(example.Length);
    }

    /// <summary>Adds the rows of an n-gram to the characters that see it: the first offset is that of character <paramref name="place"/>.</summary>
    private void Add(int row, int offsets, int place, int length)
    {
        ref float from = ref MemoryMarshal.GetArrayDataReference(weights);
        ref float to = ref MemoryMarshal.GetArrayDataReference(_inside);
        int first = Math.Max(0, place - length + 1), end = Math.Min(offsets, place + 1);
        for (int offset = first; offset < end; offset++)
        {
            nuint at = (nuint)(place - offset) * Inside;
            (Vector512.LoadUnsafe(ref to, at) + Vector512.LoadUnsafe(ref from, (nuint)(row + offset) * Inside)).StoreUnsafe(ref to, at);
            _outside[place - offset] += weights[layout.OutsideStart + row + offset];
        }
    }

    private ReadOnlySpan<float> Arrange(int length)
    {
        for (int i = 0; i < length; i++)
        {
            _inside.AsSpan(i * Inside, Inside).CopyTo(_scores.AsSpan(i * Labels));
            _scores[(i * Labels) + LabelSet.Outside] = _outside[i];
        }

        return _scores.AsSpan(0, length * Labels);
    }

    private void EnsureCapacity(int length)
    {
        if (_outside.Length >= length) return;
        _inside = new float[2 * length * Inside];
        _outside = new float[2 * length];
        _scores = new float[2 * length * Labels];
    }
}
