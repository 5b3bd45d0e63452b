using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Text;

public class SentencesTests
{
    [Theory]
    [InlineData("王峰出席。李强讲话。", "王峰出席。|李强讲话。")]
    [InlineData("他说：“要落实。”随后参观。", "他说：“要落实。”|随后参观。")]
    [InlineData("标题\n正文！？后文", "标题|正文！？|后文")]
    [InlineData(" \n\n", "")]
    public void Split_CutsBehindClosingMarks(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Sentences.Split(text).Select(span => span.Of(text))));
}
