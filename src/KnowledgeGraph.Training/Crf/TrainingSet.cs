namespace KnowledgeGraph.Training.Crf;

/// <summary>Sentences as rows of weights: what the objective runs over. All arrays are flat, one sentence behind the other.</summary>
internal sealed class TrainingSet
{
    /// <summary>Where each sentence's characters start; one entry more than sentences.</summary>
    public required int[] SentenceStarts { get; init; }

    /// <summary>Where each character's rows start in <see cref="Rows"/>; one entry more than characters.</summary>
    public required int[] RowStarts { get; init; }

    /// <summary>The rows of weights that a character's features have.</summary>
    public required int[] Rows { get; init; }

    /// <summary>The label of each character; where several are possible, one of them.</summary>
    public required byte[] Labels { get; init; }

    /// <summary>The labels that each character may have, one bit each.</summary>
    public required uint[] Allowed { get; init; }

    /// <summary>How much each sentence counts.</summary>
    public required float[] Weights { get; init; }

    /// <summary>Whether a sentence's labels leave a choice.</summary>
    public required bool[] Partial { get; init; }

    public required int RowCount { get; init; }

    public int Sentences => Weights.Length;

    public int Characters => Labels.Length;
}
