using KnowledgeGraph.Recognition.Crf;

namespace KnowledgeGraph.Training.Crf;

/// <summary>Which rows of weights a model can do without.</summary>
internal static class Pruning
{
    /// <summary>Silences all but the <paramref name="keep"/> rows whose largest weight relative to outside is largest; the earlier of two equals is kept.</summary>
    /// <returns>How many rows are left.</returns>
    public static int Prune(AdaGrad optimizer, Parameters layout, int keep)
    {
        float[] sizes = new float[layout.Rows];
        Parallel.For(0, layout.Rows, row => sizes[row] = SizeOf(optimizer.Weights, layout, row));
        float[] sorted = [.. sizes.Where(size => size > 0)];
        Array.Sort(sorted);
        float least = sorted.Length > keep ? sorted[^keep] : float.Epsilon;
        int left = 0;
        for (int row = 0; row < sizes.Length; row++)
        {
            if (sizes[row] >= least && left < keep) left++;
            else optimizer.Silence(row);
        }

        return left;
    }

    /// <summary>The largest distance of a row's inside weights from its outside weight.</summary>
    public static float SizeOf(float[] weights, Parameters layout, int row)
    {
        float outside = weights[layout.OutsideStart + row], size = 0;
        foreach (float weight in weights.AsSpan(row * LabelSet.Inside, LabelSet.Inside)) size = Math.Max(size, Math.Abs(weight - outside));
        return size;
    }
}
