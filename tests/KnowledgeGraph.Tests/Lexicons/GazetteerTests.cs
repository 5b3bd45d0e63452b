using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Tests.Lexicons;

public class GazetteerTests
{
    private static readonly Gazetteer Places = Gazetteer.Default;

    [Theory]
    [InlineData("聊城市", null, "山东省聊城市", "3715", PlaceLevel.City)]
    [InlineData("聊城", null, "山东省聊城市", "3715", PlaceLevel.City)]
    [InlineData("鲁", null, "山东省", "37", PlaceLevel.Province)]
    [InlineData("沪", null, "上海市", "31", PlaceLevel.Province)]
    [InlineData("内蒙古", null, "内蒙古自治区", "15", PlaceLevel.Province)]
    [InlineData("恩施州", null, "湖北省恩施土家族苗族自治州", "4228", PlaceLevel.City)]
    [InlineData("都安县", null, "广西壮族自治区河池市都安瑶族自治县", "451228", PlaceLevel.County)]
    [InlineData("福建省厦门市思明区", null, "福建省厦门市思明区", "350203", PlaceLevel.County)]
    [InlineData("福建厦门思明区", null, "福建省厦门市思明区", "350203", PlaceLevel.County)]
    [InlineData("河南省开封市鼓楼区", null, "河南省开封市鼓楼区", "410204", PlaceLevel.County)]
    [InlineData("鼓楼区", "江苏省徐州市", "江苏省徐州市鼓楼区", "320302", PlaceLevel.County)]
    [InlineData("普陀区", "上海市松江区", "上海市普陀区", "310107", PlaceLevel.County)]
    [InlineData("吉林", "吉林省长春市", "吉林省", "22", PlaceLevel.Province)]
    [InlineData("上海市嘉定区马陆镇", null, "上海市嘉定区马陆镇", "310114106", PlaceLevel.Township)]
    [InlineData("襄樊市", null, "湖北省襄樊市", "4206", PlaceLevel.City)]
    [InlineData("基里巴斯", null, "基里巴斯", "KI", PlaceLevel.Country)]
    [InlineData("俄罗斯联邦", null, "俄罗斯", "RU", PlaceLevel.Country)]
    [InlineData("平壤", null, "平壤", "", PlaceLevel.City)]
    public void Find_NameOrChain_IsTheNearestPlace(string name, string? near, string fullName, string code, PlaceLevel level)
    {
        Place? place = Places.Find(name, near is null ? null : Places.Find(near));

        Assert.NotNull(place);
        Assert.Equal((fullName, code, level), (place.FullName, place.Code, place.Level));
    }

    [Theory]
    [InlineData("东昌湖")]
    [InlineData("福建省聊城市")]
    [InlineData("")]
    public void Find_Unknown_IsNull(string name) => Assert.Null(Places.Find(name));

    [Fact]
    public void Find_FormerName_TellsUntilWhenAndWhatFollowed()
    {
        Place former = Places.Find("茌平县")!;

        Assert.Equal("2019-04", former.Until);
        Assert.Equal("山东省聊城市茌平区", Places.WithCode(former.Successor!)!.FullName);
    }

    [Theory]
    [InlineData("聊城市公安局", "山东省聊城市", 3)]
    [InlineData("安徽省蚌埠市龙子湖区建新社区", "安徽省蚌埠市龙子湖区", 10)]
    [InlineData("擎天公司", null, 0)]
    public void FindPrefix_TakesTheLongestChain(string text, string? fullName, int length)
    {
        (Place? place, int found) = Places.FindPrefix(text);

        Assert.Equal((fullName, length), (place?.FullName, found));
    }
}
