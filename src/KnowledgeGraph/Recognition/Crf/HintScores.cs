namespace KnowledgeGraph.Recognition.Crf;

/// <summary>Adds what a hint says to the scores of the labels.</summary>
internal static class HintScores
{
    /// <param name="first">The first character of the hint.</param>
    /// <param name="end">Behind its last character.</param>
    /// <param name="scores"><c>[character * 17 + label]</c>.</param>
    public static void Add(NameHint hint, int first, int end, Span<float> scores)
    {
        if (hint.Whole) AddWhole(hint, first, end, scores);
        else if (end - first >= 2) AddEnds(hint, first, end, scores);
    }

    /// <summary>Half of the bonus for beginning at the first character, half for ending at the last.</summary>
    private static void AddEnds(NameHint hint, int first, int end, Span<float> scores)
    {
        Score(scores, first, LabelSet.Begin(hint.Type)) += hint.Bonus / 2;
        Score(scores, end - 1, LabelSet.End(hint.Type)) += hint.Bonus / 2;
    }

    /// <summary>
    /// The bonus for exactly this mention. Others of its type that begin or end with it would gain half, and two of them all: they lose that again where they
    /// cross its ends or end and begin inside it. What only argues against a mention does not argue for those.
    /// </summary>
    private static void AddWhole(NameHint hint, int first, int end, Span<float> scores)
    {
        if (end - first == 1)
        {
            Score(scores, first, LabelSet.Single(hint.Type)) += hint.Bonus;
            return;
        }

        AddEnds(hint, first, end, scores);
        if (hint.Bonus < 0) return;
        float half = hint.Bonus / 2;
        Score(scores, first, LabelSet.Middle(hint.Type)) -= half;
        Score(scores, end - 1, LabelSet.Middle(hint.Type)) -= half;
        for (int i = first + 1; i < end - 1; i++)
        {
            Score(scores, i, LabelSet.Begin(hint.Type)) -= half;
            Score(scores, i, LabelSet.End(hint.Type)) -= half;
        }
    }

    private static ref float Score(Span<float> scores, int character, int label) => ref scores[(character * LabelSet.Count) + label];
}
