using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Evaluation;

namespace KnowledgeGraph.Tests.Training.Evaluation;

/// <summary>Expected figures were taken with <c>eval/score.py</c> on the same mentions.</summary>
public class MentionScoresTests
{
    private const string First = "市委书记王峰、市长李卫东在聊城会见王峰";
    private const string Second = "聊城大学校长张敏讲话";

    private static readonly MentionScores Scores = Score();

    [Theory]
    [InlineData("PER", 75.0, 75.0, 75.0)]
    [InlineData("TITLE", 100.0, 66.7, 80.0)]
    [InlineData("ORG", 50.0, 50.0, 50.0)]
    [InlineData("LOC", 50.0, 100.0, 66.7)]
    [InlineData("mention", 70.0, 70.0, 70.0)]
    [InlineData("person", 66.7, 66.7, 66.7)]
    public void Rows_OfTwoArticles_AreThoseOfTheScorer(string name, double precision, double recall, double f1)
    {
        Tally tally = Scores.Rows.Single(row => row.Name == name).Tally;

        Assert.Equal((precision, recall, f1), (Percent(tally.Precision), Percent(tally.Recall), Percent(tally.F1)));
    }

    private static double Percent(double share) => Math.Round(100 * share, 1);

    private static MentionScores Score()
    {
        var scores = new MentionScores();
        scores.Add(First, Mentions("0-2 ORG, 2-4 TITLE, 4-6 PER, 9-12 PER, 13-15 LOC, 17-19 PER"), Mentions("0-2 ORG, 2-4 TITLE, 4-6 PER, 7-9 TITLE, 9-12 PER, 13-15 LOC, 17-19 PER"));
        scores.Add(Second, Mentions("0-2 LOC, 2-4 ORG, 4-6 TITLE, 6-9 PER"), Mentions("0-4 ORG, 4-6 TITLE, 6-8 PER"));
        return scores;
    }

    private static List<Mention> Mentions(string list) =>
        [.. list.Split(", ").Select(entry => entry.Split('-', ' ')).Select(parts => new Mention(new TextSpan(Number(parts[0]), Number(parts[1])), Enum.GetValues<MentionType>().Single(type => type.ToName() == parts[2])))];

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
