using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Recognition.Crf;

public class LabelSetTests
{
    [Theory]
    [InlineData(1, "S")]
    [InlineData(2, "BE")]
    [InlineData(4, "BMME")]
    public void Write_AMention_IsWellFormed(int length, string expected)
    {
        var labels = new byte[length];

        LabelSet.Write(labels, MentionType.Organization);

        Assert.Equal(expected, string.Concat(labels.Select(label => "BMES"[label / 4])));
        Assert.All(labels, label => Assert.Equal(MentionType.Organization, LabelSet.TypeOf(label)));
        Assert.True(LabelSet.CanStart(labels[0]));
        Assert.False(LabelSet.LeavesOpen(labels[^1]));
        Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(LabelSet.CanFollow(pair.First, pair.Second)));
    }

    [Fact]
    public void CanFollow_AnOpenMention_OnlyGoesOnWithItsOwnType()
    {
        int person = LabelSet.Begin(MentionType.Person);
        int[] following = [.. Enumerable.Range(0, LabelSet.Count).Where(to => LabelSet.CanFollow(person, to))];

        Assert.Equal([LabelSet.Middle(MentionType.Person), LabelSet.End(MentionType.Person)], following);
    }

    [Fact]
    public void CanFollow_OutsideOrAnEndedMention_NothingGoesOn()
    {
        int[] closed = [.. Enumerable.Range(0, LabelSet.Count).Where(label => !LabelSet.LeavesOpen(label))];

        Assert.Equal(9, closed.Length);
        Assert.All(closed, from => Assert.Equal(9, Enumerable.Range(0, LabelSet.Count).Count(to => LabelSet.CanFollow(from, to))));
    }
}
