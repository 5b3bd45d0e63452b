namespace KnowledgeGraph.Recognition.Crf;

/// <summary>Adds what a hint says to the scores of the labels.</summary>
internal static class HintScores
{
    /// <summary>Half of what any hint adds; with the unit of the models, a bonus of 500.</summary>
    private const int MaxSteps = 8000;

    /// <param name="first">The first character of the hint.</param>
    /// <param name="end">Behind its last character.</param>
    /// <param name="unit">What one step of a score is worth; half of a bonus is rounded to it.</param>
    /// <param name="scores"><c>[character * 16 + label]</c>.</param>
    public static void Add(NameHint hint, int first, int end, float unit, Span<short> scores)
    {
        int half = (int)MathF.Round(Math.Clamp(hint.Bonus / 2 / unit, -MaxSteps, MaxSteps));
        if (hint.Whole) AddWhole(hint, half, first, end, scores);
        else if (end - first >= 2) AddEnds(hint, half, first, end, scores);
    }

    /// <summary>Half of the bonus for beginning at the first character, half for ending at the last.</summary>
    private static void AddEnds(NameHint hint, int half, int first, int end, Span<short> scores)
    {
        Add(scores, first, LabelSet.Begin(hint.Type), half);
        Add(scores, end - 1, LabelSet.End(hint.Type), half);
    }

    /// <summary>
    /// The bonus for exactly this mention. Others of its type that begin or end with it would gain half, and two of them all: they lose that again where they
    /// cross its ends or end and begin inside it. What only argues against a mention does not argue for those.
    /// </summary>
    private static void AddWhole(NameHint hint, int half, int first, int end, Span<short> scores)
    {
        if (end - first == 1)
        {
            Add(scores, first, LabelSet.Single(hint.Type), 2 * half);
            return;
        }

        AddEnds(hint, half, first, end, scores);
        if (hint.Bonus < 0) return;
        Add(scores, first, LabelSet.Middle(hint.Type), -half);
        Add(scores, end - 1, LabelSet.Middle(hint.Type), -half);
        for (int i = first + 1; i < end - 1; i++)
        {
            Add(scores, i, LabelSet.Begin(hint.Type), -half);
            Add(scores, i, LabelSet.End(hint.Type), -half);
        }
    }

    private static void Add(Span<short> scores, int character, int label, int steps)
    {
        ref short score = ref scores[(character * LabelSet.Inside) + label];
        score = (short)Math.Clamp(score + steps, short.MinValue, short.MaxValue);
    }
}
