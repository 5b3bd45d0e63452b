using System.Globalization;

namespace KnowledgeGraph.Training.Facts;

/// <summary>Stated confidences in bins beside the share of right facts.</summary>
internal static class Calibration
{
    private static readonly double[] Edges = [0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98];

    /// <summary>A line for each sort of fact and bin, and the expected calibration error of each sort.</summary>
    public static void Write(TextWriter output, IReadOnlyList<RatedFact> facts)
    {
        foreach (var sort in facts.GroupBy(fact => fact.Class.Fact).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            double error = 0;
            foreach (var bin in sort.GroupBy(fact => Edges.Count(edge => edge <= fact.Stated)).OrderBy(group => group.Key))
            {
                double stated = bin.Average(fact => fact.Stated), right = bin.Average(fact => fact.Right ? 1.0 : 0);
                error += bin.Count() * Math.Abs(stated - right) / sort.Count();
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sort.Key,-11} stated {stated:0.000}  right {right:0.000}  of {bin.Count()}"));
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sort.Key,-11} expected calibration error {error:0.000}, Brier score {sort.Average(Squared):0.000}"));
        }
    }

    private static double Squared(RatedFact fact) => Math.Pow(fact.Stated - (fact.Right ? 1 : 0), 2);
}
