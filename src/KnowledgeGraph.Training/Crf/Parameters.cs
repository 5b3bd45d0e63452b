using KnowledgeGraph.Recognition.Crf;

namespace KnowledgeGraph.Training.Crf;

/// <summary>
/// Where a training run's weights lie in one array: 16 inside weights for each row, then one outside weight for each row, then the 17 × 17 transitions.
/// </summary>
internal readonly record struct Parameters(int Rows)
{
    public const int Transitions = LabelSet.Count * LabelSet.Count;

    public int OutsideStart => Rows * LabelSet.Inside;

    public int TransitionStart => Rows * LabelSet.Count;

    public int Count => checked((Rows * LabelSet.Count) + Transitions);
}
