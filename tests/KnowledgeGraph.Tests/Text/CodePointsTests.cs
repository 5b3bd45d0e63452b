using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Text;

public class CodePointsTests
{
    [Theory]
    [InlineData("王峰出席", 2, 4, 2, 4)]
    [InlineData("王\U0002CB2D出席", 3, 5, 2, 4)]
    [InlineData("\U0002CB2D", 0, 2, 0, 1)]
    public void FromUtf16_AndBack_GivesTheSameSpan(string text, int start, int end, int pointStart, int pointEnd)
    {
        var map = new CodePoints(text);

        Assert.Equal(new TextSpan(pointStart, pointEnd), map.FromUtf16(new TextSpan(start, end)));
        Assert.Equal(new TextSpan(start, end), map.ToUtf16(new TextSpan(pointStart, pointEnd)));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 9)]
    [InlineData(2, 1)]
    public void ToUtf16_OutsideTheText_IsNull(int start, int end) =>
        Assert.Null(new CodePoints("王\U0002CB2D峰").ToUtf16(new TextSpan(start, end)));
}
