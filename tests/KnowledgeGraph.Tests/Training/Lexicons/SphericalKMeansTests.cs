using KnowledgeGraph.Training.Lexicons;

namespace KnowledgeGraph.Tests.Training.Lexicons;

public class SphericalKMeansTests
{
    [Fact]
    public void Group_RowsOfTwoDirections_PutsThemApart()
    {
        (int Column, float Weight)[][] rows = [[(0, 1)], [(0, 0.8f), (1, 0.6f)], [(2, 1)], [(2, 0.8f), (3, 0.6f)]];

        int[] groups = SphericalKMeans.Group(rows, columns: 4, groups: 2, iterations: 5);

        Assert.Equal(groups[0], groups[1]);
        Assert.Equal(groups[2], groups[3]);
        Assert.NotEqual(groups[0], groups[2]);
    }
}
