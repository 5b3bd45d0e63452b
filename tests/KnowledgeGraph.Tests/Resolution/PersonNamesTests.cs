using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Tests.Resolution;

public class PersonNamesTests
{
    [Theory]
    [InlineData("王毅", "王毅")]
    [InlineData("王 毅", "王毅")]
    [InlineData("王\u3000毅", "王毅")]
    [InlineData("王\u00A0毅", "王毅")]
    [InlineData("王\u200B毅\u202C", "王毅")]
    [InlineData("王\u200B 毅", "王毅")]
    [InlineData("戴维•蒂博", "戴维·蒂博")]
    [InlineData("Vinton Cerf", "Vinton Cerf")]
    [InlineData("王𬭎", "王𬭎")]
    public void Normalize_AName_IsWrittenOneWay(string surface, string expected) => Assert.Equal(expected, PersonNames.Normalize(surface));
}
