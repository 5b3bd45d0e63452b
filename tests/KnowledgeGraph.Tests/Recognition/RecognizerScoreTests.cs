using KnowledgeGraph.Recognition;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Evaluation;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Tests.Recognition;

/// <summary>A change that makes the model worse does not pass unseen.</summary>
public class RecognizerScoreTests
{
    private static readonly IRecognizer Recognizer = Recognizers.LoadDefault();

    /// <summary>Sixty-four sentences written for this test and annotated as <c>spec/annotation.md</c> says.</summary>
    [Fact]
    public void Recognize_OurOwnSentences_StaysAboveTheBarOfEachType()
    {
        RecognizerEvaluation evaluation = Evaluate(Files.InRepository("tests/KnowledgeGraph.Tests/Recognition/sentences.jsonl"));
        (MentionType Type, double Bar)[] bars = [(MentionType.Person, 0.98), (MentionType.Title, 0.98), (MentionType.Organization, 0.93), (MentionType.Location, 0.8)];

        Assert.All(bars, bar => Assert.True(evaluation.Scores[bar.Type].F1 > bar.Bar, $"{bar.Type} {evaluation.Scores[bar.Type]}\n{string.Join('\n', evaluation.Errors)}"));
        Assert.True(evaluation.Scores.Micro.F1 > 0.945, $"{evaluation.Scores.Micro}");
        Assert.True(evaluation.Scores.Person.F1 > 0.98, $"{evaluation.Scores.Person}");
        Assert.True(evaluation.Scores.Micro.Expected > 200);
    }

    [Fact]
    public void Recognize_TheSamplePage_StaysAboveTheBar()
    {
        RecognizerEvaluation evaluation = Evaluate(Files.SharedOrSkip("gold/seed.jsonl"));

        Assert.True(evaluation.Scores.Micro.F1 > 0.86, string.Join('\n', evaluation.Errors));
        Assert.True(evaluation.Scores.Person.F1 > 0.95);
    }

    [Theory]
    [InlineData("gold/dev/local.jsonl")]
    [InlineData("gold/dev/national.jsonl")]
    public void Recognize_ArticlesNotLearnedFrom_StaysAboveTheBar(string file)
    {
        RecognizerEvaluation evaluation = Evaluate(Files.SharedOrSkip(file));

        Assert.True(evaluation.Scores.Micro.F1 > 0.92, $"{evaluation.Scores.Micro}");
        Assert.True(evaluation.Scores.Person.F1 > 0.93, $"{evaluation.Scores.Person}");
    }

    private static RecognizerEvaluation Evaluate(string file) => RecognizerEvaluation.Run(Recognizer, GoldReader.Read(file, Corpus.House));
}
