using KnowledgeGraph.Extraction.Confidence;
using KnowledgeGraph.Training.Facts;

namespace KnowledgeGraph.Tests.Training.Facts;

public class ConfidenceCountsTests
{
    [Fact]
    public void Table_FewFactsOfAClass_AreDrawnTowardsTheirRule()
    {
        var counts = new ConfidenceCounts();
        var common = new FactClass("post", "title-before-name", "written");
        FactClass rare = common with { Setting = "none" };
        for (int i = 0; i < 200; i++) counts.Add(new RatedFact(common, 0, Right: i % 10 != 0));
        counts.Add(new RatedFact(rare, 0, Right: false));

        ConfidenceTable table = counts.Table();

        Assert.Equal(0.9, table.Of(common), 0.02);
        Assert.InRange(table.Of(rare), 0.7, table.Of(common));
    }

    [Fact]
    public void Of_UnknownClass_FallsBackOnRuleThenSort()
    {
        var counts = new ConfidenceCounts();
        for (int i = 0; i < 100; i++) counts.Add(new RatedFact(new FactClass("event", "talks", "named few"), 0, Right: true));

        ConfidenceTable table = counts.Table();

        Assert.Equal(table.Of(new FactClass("event", "talks", "")), table.Of(new FactClass("event", "talks", "unnamed one")));
        Assert.Equal(table.Of(new FactClass("event", "", "")), table.Of(new FactClass("event", "new-rule", "named one")));
        Assert.Equal(0.5, table.Of(new FactClass("post", "new-rule", "")));
    }
}
