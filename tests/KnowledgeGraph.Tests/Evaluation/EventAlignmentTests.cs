using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Evaluation.Rows;

namespace KnowledgeGraph.Tests.Evaluation;

/// <summary>Events are written <c>kind date people</c>, with - for none.</summary>
public class EventAlignmentTests
{
    [Theory]
    [InlineData("meeting 2023-12-01 王峰", "lecture - 王峰", "0-0")]
    [InlineData("meeting 2023-12-01 王峰", "meeting 2023-12-01 李强", "")]
    [InlineData("meeting 2023-12-01 -", "meeting - -", "0-0")]
    [InlineData("meeting 2023-12-01 -", "lecture 2023-12-01 -", "0-0")]
    [InlineData("meeting 2023-12-01 -", "lecture - -", "")]
    [InlineData("meeting - -", "meeting - 王峰", "")]
    [InlineData("meeting - 王峰;talks - 王峰、李强", "visit - 王峰、李强;meeting - 王峰", "1-0 0-1")]
    [InlineData("meeting 2023-12-01 王峰;meeting 2023-12-02 王峰", "meeting 2023-12-02 王峰;meeting 2023-12-01 王峰", "1-0 0-1")]
    [InlineData("meeting - 王峰;meeting - 王峰", "meeting - 王峰;meeting - 王峰", "1-1 0-0")]
    public void Align_TakesTheBestPairsFirst(string gold, string predicted, string expected) =>
        Assert.Equal(expected, string.Join(' ', EventAlignment.Align(Events(gold), Events(predicted)).Select(pair => FormattableString.Invariant($"{pair.Gold}-{pair.Predicted}"))));

    private static AnnotatedEvent[] Events(string list) => [.. list.Split(';').Select(entry => entry.Split(' ')).Select(parts => new AnnotatedEvent(
        parts[0], null, parts[1] == "-" ? null : parts[1], [], [.. parts[2].Split('、').Where(name => name != "-").Select((name, i) => new AnnotatedAttendance(name, [], i + 1))]))];
}
