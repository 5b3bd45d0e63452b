using KnowledgeGraph.Recognition;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Training.Evaluation;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Tests.Recognition;

/// <summary>A change that makes the model worse does not pass unseen.</summary>
public class RecognizerScoreTests
{
    private static readonly IRecognizer Recognizer = Recognizers.LoadDefault();

    [Fact]
    public void Recognize_OurOwnSentences_StaysAboveTheBar()
    {
        RecognizerEvaluation evaluation = Evaluate(Files.InRepository("tests/KnowledgeGraph.Tests/Recognition/sentences.jsonl"));

        Assert.True(evaluation.Scores.Micro.F1 > 0.93, string.Join('\n', evaluation.Errors));
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
