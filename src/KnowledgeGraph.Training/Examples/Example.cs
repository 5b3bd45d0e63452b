using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Training.Examples;

/// <summary>A sentence as the trainer keeps it: which n-grams it has where, and what its labels should be.</summary>
/// <param name="Grams">
/// First, for each template, where its n-grams end in this array; then the n-grams: how far each starts behind the one before it (lower
/// <see cref="StepBits"/> bits), and the row of its first offset. The first is reckoned from one place before the template's first start.
/// </param>
internal sealed record Example(int Length, uint[] Grams, Target Target, SentenceSource Source, float Weight)
{
    public const int StepBits = 4;

    /// <summary>Stands where the way to the next n-gram is longer than the bits can say.</summary>
    public const uint Gap = uint.MaxValue >> StepBits;

    private const int MaxStep = (1 << StepBits) - 1;

    public static int StepOf(uint gram) => (int)(gram & MaxStep);

    public static uint RowOf(uint gram) => gram >> StepBits;

    /// <summary>Packs the rows of a sentence's n-grams.</summary>
    /// <param name="rows">In the order of <see cref="GramKeys.Of"/>; negative where no n-gram is learned from.</param>
    public static uint[] Pack(ReadOnlySpan<int> rows, FeatureTemplate[] templates, int length)
    {
        var packed = new List<uint>(rows.Length + templates.Length);
        packed.AddRange(Enumerable.Repeat(0u, templates.Length));
        foreach ((int t, FeatureTemplate template) in templates.Index())
        {
            int starts = GramKeys.Starts(template, length), last = -1;
            for (int place = 0; place < starts; place++)
            {
                if (rows[place] < 0) continue;
                for (; place - last > MaxStep; last += MaxStep) packed.Add((Gap << StepBits) | MaxStep);
                packed.Add(((uint)rows[place] << StepBits) | (uint)(place - last));
                last = place;
            }

            packed[t] = (uint)packed.Count;
            rows = rows[starts..];
        }

        return [.. packed];
    }
}
