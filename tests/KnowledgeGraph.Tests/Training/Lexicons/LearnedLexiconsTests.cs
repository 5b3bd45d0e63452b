using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Lexicons;

namespace KnowledgeGraph.Tests.Training.Lexicons;

public class LearnedLexiconsTests
{
    private static readonly GoldArticle[] Articles = [Article("聊城见"), Article("聊城市"), Article("聊城人"), Article("德州见"), Article("德州市"), Article("济南市")];
    private static readonly LearnedLexicons Learned = new(Articles, firstBit: 4);

    [Fact]
    public void Entries_AreTheNamesOfTwoArticlesOrMore() =>
        Assert.Equal(["德州", "聊城"], Learned.Entries.Select(entry => entry.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void HiddenIn_ANameThatTwoOtherArticlesHave_IsNotHidden() => Assert.Empty(Learned.HiddenIn(Articles[0]));

    [Fact]
    public void HiddenIn_ANameThatOneOtherArticleHas_IsHidden()
    {
        (string name, uint bits) = Assert.Single(Learned.HiddenIn(Articles[3]));

        Assert.Equal(("德州", 1u << (4 + (int)MentionType.Location)), (name, bits));
    }

    private static GoldArticle Article(string text) =>
        new(new Article { Id = text, Text = text }, [new Mention(new TextSpan(0, 2), MentionType.Location)], Corpus.House);
}
