using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Support;

public class AnnotatedTextTests
{
    [Fact]
    public void Parse_BracketsWithALetter_BecomeMentions()
    {
        AnnotatedText parsed = AnnotatedText.Parse("[市委]O[副书记]T[1]、[张百顺]P在[聊]L");

        Assert.Equal("市委副书记[1]、张百顺在聊", parsed.Text);
        Assert.Equal(
            ["市委 ORG", "副书记 TITLE", "张百顺 PER", "聊 LOC"],
            parsed.Mentions.Select(mention => $"{mention.Span.Of(parsed.Text)} {mention.Type.ToName()}"));
    }
}
