using KnowledgeGraph.Recognition.Crf;

namespace KnowledgeGraph.Training.Crf;

/// <summary>The slope of one sentence's loss, by what it would take to move the scores. Reused from sentence to sentence.</summary>
internal sealed class SentenceGradient
{
    private float[] _emissions = new float[256 * LabelSet.Count];
    private bool[] _moved = new bool[256];

    public double Loss { get; set; }

    /// <summary>By transition, <c>[from * 17 + to]</c>.</summary>
    public float[] Transitions { get; } = new float[Parameters.Transitions];

    /// <summary>By emission, <c>[character * 17 + label]</c>.</summary>
    public float[] Emissions => _emissions;

    /// <summary>Whether anything is to be learned at a character.</summary>
    public bool[] Moved => _moved;

    public void Reset(int length)
    {
        Loss = 0;
        Array.Clear(Transitions);
        if (_moved.Length >= length) return;
        _emissions = new float[2 * length * LabelSet.Count];
        _moved = new bool[2 * length];
    }
}
