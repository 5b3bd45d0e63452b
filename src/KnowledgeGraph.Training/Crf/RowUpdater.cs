using System.Runtime.Intrinsics;
using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Training.Examples;

namespace KnowledgeGraph.Training.Crf;

/// <summary>
/// Sums the slopes of a batch of sentences by row, and lets the rows move. Each template has rows of its own, so templates can be worked on at
/// once and the sums are the same whatever the threads. Keeps buffers; one thread at a time.
/// </summary>
/// <param name="slots">By row; zero, and zero again on return: where the sums of an n-gram lie while a batch is worked on. Shared.</param>
internal sealed class RowUpdater(FeatureTemplate[] templates, AdaGrad optimizer, int[] slots)
{
    private const int Labels = LabelSet.Count;
    private const int Inside = LabelSet.Inside;
    private readonly List<int> _touched = [];
    private float[] _sums = new float[1024 * Labels];

    public void Update(int template, ReadOnlySpan<Example> batch, ReadOnlySpan<SentenceGradient> gradients)
    {
        int offsets = templates[template].Offsets;
        for (int s = 0; s < batch.Length; s++) Collect(template, offsets, batch[s], gradients[s]);
        for (int t = 0; t < _touched.Count; t++)
        {
            slots[_touched[t]] = 0;
            for (int offset = 0; offset < offsets; offset++)
            {
                ReadOnlySpan<float> sums = _sums.AsSpan(((t * offsets) + offset) * Labels, Labels);
                if (sums.ContainsAnyExcept(0f)) optimizer.Move(_touched[t] + offset, sums[..Inside], sums[Inside]);
            }
        }

        _touched.Clear();
    }

    private void Collect(int template, int offsets, Example example, SentenceGradient gradient)
    {
        uint[] grams = example.Grams;
        int place = -1, next = template == 0 ? templates.Length : (int)grams[template - 1];
        for (int end = (int)grams[template]; next < end; next++)
        {
            place += Example.StepOf(grams[next]);
            uint row = Example.RowOf(grams[next]);
            if (row != Example.Gap) Add((int)row, offsets, place, example.Length, gradient);
        }
    }

    private void Add(int row, int offsets, int place, int length, SentenceGradient gradient)
    {
        int first = Math.Max(0, place - length + 1), end = Math.Min(offsets, place + 1);
        for (int offset = first; offset < end; offset++)
        {
            int character = place - offset;
            if (!gradient.Moved[character]) continue;
            int slot = slots[row] != 0 ? slots[row] : Open(row, offsets);
            ref float sums = ref _sums[(((slot - 1) * offsets) + offset) * Labels];
            ref float slope = ref gradient.Emissions[character * Labels];
            (Vector512.LoadUnsafe(ref sums) + Vector512.LoadUnsafe(ref slope)).StoreUnsafe(ref sums);
            System.Runtime.CompilerServices.Unsafe.Add(ref sums, Inside) += System.Runtime.CompilerServices.Unsafe.Add(ref slope, Inside);
        }
    }

    private int Open(int row, int offsets)
    {
        _touched.Add(row);
        int size = _touched.Count * offsets * Labels;
        if (_sums.Length < size) Array.Resize(ref _sums, 2 * size);
        _sums.AsSpan(size - (offsets * Labels), offsets * Labels).Clear();
        return slots[row] = _touched.Count;
    }
}
