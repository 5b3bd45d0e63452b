namespace KnowledgeGraph.Reading.Pages;

/// <summary>Finds the labels of a page's lines that together score best (Viterbi).</summary>
internal static class Labeling
{
    public static LineLabel[] Best(IReadOnlyList<IReadOnlySet<string>> features, LabelScores scores)
    {
        int count = features.Count, labels = LabelScores.LabelCount;
        if (count == 0) return [];
        double[,] best = new double[count, labels];
        int[,] origin = new int[count, labels];
        for (int line = 0; line < count; line++)
        {
            double[] fit = scores.Of(features[line]);
            double[,] step = Steps(features[line], scores);
            for (int to = 0; to < labels; to++)
            {
                (double score, int from) = line == 0 ? (step[LabelScores.Border, to], LabelScores.Border) : Before(best, line - 1, step, to);
                best[line, to] = score + fit[to];
                origin[line, to] = from;
            }
        }

        return Trace(best, origin, scores);
    }

    private static double[,] Steps(IReadOnlySet<string> features, LabelScores scores)
    {
        int labels = LabelScores.LabelCount;
        double[,] step = new double[labels + 1, labels];
        for (int from = 0; from <= labels; from++)
        {
            for (int to = 0; to < labels; to++) step[from, to] = scores.Follow(from, to);
        }

        foreach ((int from, int to, double score) in scores.Turns(features)) step[from, to] += score;
        return step;
    }

    private static (double Score, int From) Before(double[,] best, int line, double[,] step, int to)
    {
        (double score, int from) = (double.NegativeInfinity, 0);
        for (int label = 0; label < LabelScores.LabelCount; label++)
        {
            double through = best[line, label] + step[label, to];
            if (through > score) (score, from) = (through, label);
        }

        return (score, from);
    }

    private static LineLabel[] Trace(double[,] best, int[,] origin, LabelScores scores)
    {
        int count = best.GetLength(0);
        int last = Enumerable.Range(0, LabelScores.LabelCount).MaxBy(label => best[count - 1, label] + scores.Follow(label, LabelScores.Border));
        var labels = new LineLabel[count];
        for (int line = count - 1; line >= 0; line--)
        {
            labels[line] = (LineLabel)last;
            last = origin[line, last];
        }

        return labels;
    }
}
