using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Recognition.Crf;

public class DocumentNamesTests
{
    private const string Text = "王建国出席。王建国讲话。会后王建国离开。";

    [Theory]
    [InlineData("0-3 0.9", "6-9 14-17")]
    [InlineData("0-3 0.9, 6-9 0.8", "14-17")]
    [InlineData("0-3 0.9, 6-9 0.3", "6-9 14-17")]
    [InlineData("0-3 0.5", "")]
    [InlineData("0-1 0.9", "")]
    [InlineData("0-3 0.9, 5-10 0.7", "14-17")]
    [InlineData("", "")]
    public void FindHints_OfPersons_AreTheOtherPlacesWhereTheNameStands(string mentions, string expected) =>
        Assert.Equal(expected, string.Join(' ', FindHints(Text, [.. Mentions(mentions)]).Select(hint => hint.Span)));

    [Fact]
    public void FindHints_OfTitles_AreNone() =>
        Assert.Empty(FindHints("市长讲话。市长强调。", [new Mention(new TextSpan(0, 2), MentionType.Title, 0.95)]));

    [Fact]
    public void FindHints_OfNamesThatBeginAlike_AreToldApart()
    {
        Mention[] mentions = [new(new TextSpan(0, 2), MentionType.Location, 0.9), new(new TextSpan(3, 6), MentionType.Location, 0.9)];

        Assert.Equal("9-12 9-11 13-15", string.Join(' ', FindHints("山东、山东省。又在山东省、山东", mentions).Select(hint => hint.Span)));
    }

    private static List<NameHint> FindHints(string text, Mention[] mentions)
    {
        var hints = new List<NameHint>();
        new DocumentNames().FindHints(text, mentions, hints);
        return hints;
    }

    private static List<Mention> Mentions(string list) =>
        [.. list.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split('-', ' ')).Select(parts => new Mention(new TextSpan((int)Number(parts[0]), (int)Number(parts[1])), MentionType.Person, Number(parts[2])))];

    private static double Number(string digits) => double.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
