using System.Globalization;
using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Reading.Pages;

/// <summary>
/// How well labels fit lines and follow each other, from three tables of <c>data/reading</c>: features × labels, label → label,
/// and label → label where the second line has a feature. Scores add up; higher is better; a pair that is not listed cannot be.
/// </summary>
internal sealed class LabelScores
{
    public static readonly int LabelCount = Enum.GetValues<LineLabel>().Length;
    private static readonly Lazy<LabelScores> Shared = new(Load);
    private readonly Dictionary<string, double[]> _features = new(StringComparer.Ordinal);
    private readonly double[,] _follow = new double[LabelCount + 1, LabelCount + 1];
    private readonly List<(int From, int To, string Feature, double Score)> _turns = [];

    public static LabelScores Default => Shared.Value;

    /// <summary>The row or column of the page's border: what may begin a page, and end one.</summary>
    public static int Border => LabelCount;

    /// <summary>How well each label fits a line with these features.</summary>
    public double[] Of(IReadOnlySet<string> features)
    {
        double[] sums = new double[LabelCount];
        foreach (string feature in features.Append("always"))
        {
            if (!_features.TryGetValue(feature, out double[]? scores)) continue;
            for (int label = 0; label < LabelCount; label++) sums[label] += scores[label];
        }

        return sums;
    }

    /// <summary>How well <paramref name="to"/> follows <paramref name="from"/>, by label or <see cref="Border"/>; negative infinity if it cannot.</summary>
    public double Follow(int from, int to) => _follow[from, to];

    /// <summary>What the features of a line add to each step into it: from, to, score.</summary>
    public IEnumerable<(int From, int To, double Score)> Turns(IReadOnlySet<string> features) =>
        _turns.Where(turn => features.Contains(turn.Feature)).Select(turn => (turn.From, turn.To, turn.Score));

    private static LabelScores Load()
    {
        var scores = new LabelScores();
        scores.LoadFeatures([.. Rows("data/reading/line-scores.txt")]);
        scores.LoadFollow([.. Rows("data/reading/line-order.txt")]);
        foreach (string[] cells in Rows("data/reading/line-turns.txt"))
        {
            scores._turns.Add((IndexOf(cells[0]), IndexOf(cells[1]), cells[2], Number(cells[3])));
        }

        return scores;
    }

    private static IEnumerable<string[]> Rows(string path) =>
        DataFiles.Lines(path).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private void LoadFeatures(string[][] rows)
    {
        int[] labels = [.. rows[0].Skip(1).Select(IndexOf)];
        foreach (string[] cells in rows.Skip(1))
        {
            double[] scores = new double[LabelCount];
            for (int i = 0; i < labels.Length; i++) scores[labels[i]] = cells[i + 1] == "." ? 0 : Number(cells[i + 1]);
            _features.Add(cells[0], scores);
        }
    }

    private void LoadFollow(string[][] rows)
    {
        int[] columns = [.. rows[0].Skip(1).Select(IndexOf)];
        foreach (string[] cells in rows.Skip(1))
        {
            int from = IndexOf(cells[0]);
            for (int i = 0; i < columns.Length; i++) _follow[from, columns[i]] = cells[i + 1] == "-" ? double.NegativeInfinity : Number(cells[i + 1]);
        }
    }

    private static int IndexOf(string name) => name == "Border" ? Border : (int)Enum.Parse<LineLabel>(name);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
