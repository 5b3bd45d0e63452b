using System.Text;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Recognition;

public class GivenMentionsTests
{
    private const string Text = "\U0002CB2D市长王峰";

    [Theory]
    [InlineData("""{"mentions": [[3, 5, "PER"], [1, 3, "TITLE"]]}""", "市长 王峰")]
    [InlineData("""{"mentions": [[0, 1, "LOC"]]}""", "\U0002CB2D")]
    [InlineData("""{"mentions": []}""", "")]
    [InlineData("""{"mentions": null}""", "")]
    [InlineData("""{"id": "a"}""", "")]
    [InlineData("", "")]
    public void Of_WellFormed_GivesMentionsInReadingOrder(string row, string surfaces)
    {
        IReadOnlyList<Mention>? mentions = GivenMentions.Of(Encoding.UTF8.GetBytes(row), Text);

        Assert.Equal(surfaces, string.Join(' ', mentions!.Select(mention => mention.Span.Of(Text))));
    }

    [Theory]
    [InlineData("""{"mentions": [[3, 6, "PER"]]}""")]
    [InlineData("""{"mentions": [[-1, 2, "PER"]]}""")]
    [InlineData("""{"mentions": [[3, 3, "PER"]]}""")]
    [InlineData("""{"mentions": [[3, 5, "per"]]}""")]
    [InlineData("""{"mentions": [[3, 5]]}""")]
    [InlineData("""{"mentions": [["3", 5, "PER"]]}""")]
    [InlineData("""{"mentions": [[3.5, 5, "PER"]]}""")]
    [InlineData("""{"mentions": [[3, 5, "\ud800"]]}""")]
    [InlineData("""{"mentions": [{"start": 3}]}""")]
    [InlineData("""{"mentions": "PER"}""")]
    [InlineData("""{"mentions": [[1, 4, "PER"], [3, 5, "PER"]]}""")]
    public void Of_Malformed_IsNull(string row) => Assert.Null(GivenMentions.Of(Encoding.UTF8.GetBytes(row), Text));
}
