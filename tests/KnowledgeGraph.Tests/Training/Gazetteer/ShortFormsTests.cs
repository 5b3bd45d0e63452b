using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Training.Gazetteer;

namespace KnowledgeGraph.Tests.Training.Gazetteer;

public class ShortFormsTests
{
    private static readonly ShortForms Forms =
        new(File.ReadLines(Files.InRepository("data/gazetteer/short-forms.tsv")).Where(line => line.Length > 0 && line[0] != '#'));

    [Theory]
    [InlineData("聊城市", PlaceLevel.City, "聊城")]
    [InlineData("山东省", PlaceLevel.Province, "山东 鲁")]
    [InlineData("内蒙古自治区", PlaceLevel.Province, "内蒙古 蒙")]
    [InlineData("新疆维吾尔自治区", PlaceLevel.Province, "新疆 新 疆")]
    [InlineData("恩施土家族苗族自治州", PlaceLevel.City, "恩施 恩施州")]
    [InlineData("都安瑶族自治县", PlaceLevel.County, "都安 都安县")]
    [InlineData("龙胜各族自治县", PlaceLevel.County, "龙胜 龙胜县")]
    [InlineData("公安县", PlaceLevel.County, "")]
    [InlineData("温县", PlaceLevel.County, "")]
    [InlineData("东城区", PlaceLevel.County, "东城")]
    [InlineData("马陆镇", PlaceLevel.Township, "马陆")]
    [InlineData("东华门街道", PlaceLevel.Township, "东华门")]
    public void Of_Name_DropsLevelAndNationalities(string name, PlaceLevel level, string expected) =>
        Assert.Equal(expected, string.Join(' ', Forms.Of(name, level)));
}
