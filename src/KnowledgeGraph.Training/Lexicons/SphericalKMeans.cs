namespace KnowledgeGraph.Training.Lexicons;

/// <summary>
/// Groups sparse rows of length 1 by direction (I. Dhillon, D. Modha, "Concept decompositions for large sparse text data using clustering", 2001).
/// The first centers are rows spread evenly over the input, so there is no chance in it.
/// </summary>
internal static class SphericalKMeans
{
    /// <summary>The group of each row, 0 to <paramref name="groups"/> - 1.</summary>
    public static int[] Group(IReadOnlyList<(int Column, float Weight)[]> rows, int columns, int groups, int iterations)
    {
        var centers = new float[columns * groups];
        for (int group = 0; group < groups; group++) Add(centers, groups, group, rows[(int)((long)group * rows.Count / groups)]);
        var assigned = new int[rows.Count];
        for (int iteration = 0; iteration < iterations; iteration++)
        {
            float[] fixedCenters = centers;
            Parallel.For(0, rows.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, row => assigned[row] = Nearest(fixedCenters, groups, rows[row]));
            centers = new float[columns * groups];
            for (int row = 0; row < rows.Count; row++) Add(centers, groups, assigned[row], rows[row]);
            Normalize(centers, groups);
        }

        return assigned;
    }

    /// <summary>Centers lie column by column, so that one cell meets all groups in one run of memory.</summary>
    private static void Add(float[] centers, int groups, int group, (int Column, float Weight)[] row)
    {
        foreach ((int column, float weight) in row) centers[(column * groups) + group] += weight;
    }

    private static int Nearest(float[] centers, int groups, (int Column, float Weight)[] row)
    {
        var products = new float[groups];
        foreach ((int column, float weight) in row)
        {
            ReadOnlySpan<float> line = centers.AsSpan(column * groups, groups);
            for (int group = 0; group < line.Length; group++) products[group] += weight * line[group];
        }

        int best = 0;
        for (int group = 1; group < groups; group++)
        {
            if (products[group] > products[best]) best = group;
        }

        return best;
    }

    private static void Normalize(float[] centers, int groups)
    {
        var lengths = new double[groups];
        for (int i = 0; i < centers.Length; i++) lengths[i % groups] += (double)centers[i] * centers[i];
        for (int i = 0; i < centers.Length; i++)
        {
            double length = lengths[i % groups];
            if (length > 0) centers[i] /= (float)Math.Sqrt(length);
        }
    }
}
