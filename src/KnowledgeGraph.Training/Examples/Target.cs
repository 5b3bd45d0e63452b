using KnowledgeGraph.Recognition.Crf;

namespace KnowledgeGraph.Training.Examples;

/// <summary>What the labels of a sentence's characters should be.</summary>
internal abstract record Target;

/// <summary>The labels are known, or believed with some probability by a teacher.</summary>
/// <param name="Choices">So many labels stand for each character.</param>
/// <param name="Labels"><c>[character * Choices + k]</c>.</param>
/// <param name="Probabilities">The same layout, in any unit: what stands for a character is brought to sum 1.</param>
internal sealed record SoftTarget(int Choices, byte[] Labels, byte[] Probabilities) : Target
{
    /// <summary>One label for each character, without doubt.</summary>
    public static SoftTarget Certain(byte[] labels)
    {
        var probabilities = new byte[labels.Length];
        Array.Fill(probabilities, byte.MaxValue);
        return new SoftTarget(1, labels, probabilities);
    }

    /// <summary>Writes the probability of each label at a character over <paramref name="shares"/>; a character without any is outside.</summary>
    public void Write(int index, Span<float> shares)
    {
        shares.Clear();
        ReadOnlySpan<byte> labels = Labels.AsSpan(index * Choices, Choices), probabilities = Probabilities.AsSpan(index * Choices, Choices);
        int total = 0;
        foreach (byte probability in probabilities) total += probability;
        for (int k = 0; k < Choices && total > 0; k++) shares[labels[k]] += probabilities[k] / (float)total;
        if (total == 0) shares[LabelSet.Outside] = 1;
    }
}

/// <summary>Some characters' labels are open: the corpus does not annotate every type.</summary>
/// <param name="Allowed">For each character the labels it may have, one bit each.</param>
internal sealed record OpenTarget(uint[] Allowed) : Target;
