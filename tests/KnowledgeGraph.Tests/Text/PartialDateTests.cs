using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Text;

public class PartialDateTests
{
    [Theory]
    [InlineData("2023")]
    [InlineData("2023-08")]
    [InlineData("2023-08-16")]
    public void TryParse_WellFormed_PrintsTheSame(string text)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-8")]
    [InlineData("2023-02-30")]
    [InlineData("2023-00")]
    [InlineData("23-01-01")]
    [InlineData("2023-01-01-01")]
    public void TryParse_Malformed_IsFalse(string text) => Assert.False(PartialDate.TryParse(text, out _));
}
