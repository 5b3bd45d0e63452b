using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Tests.Resolution;

public class OrganizationTypesTests
{
    private static readonly OrganizationTypes Types = new(ResolutionData.Default, new GazetteerPlaces(Gazetteer.Default, ResolutionData.Default));

    [Theory]
    [InlineData("中共聊城市委", "party city 聊城市 -")]
    [InlineData("中共聊城市委政法委员会", "party city 聊城市 中共聊城市委")]
    [InlineData("中共上海市黄浦区委宣传部", "party county 黄浦区 中共上海市黄浦区委")]
    [InlineData("中共中央宣传部", "party national - 中共中央")]
    [InlineData("聊城市人民政府", "government city 聊城市 -")]
    [InlineData("聊城市公安局", "government city 聊城市 聊城市人民政府")]
    [InlineData("山东省公安厅", "government province 山东省 山东省人民政府")]
    [InlineData("外交部", "government national - 国务院")]
    [InlineData("佛得角", "government national 佛得角 -")]
    [InlineData("聊城市人民代表大会常务委员会", "congress city 聊城市 -")]
    [InlineData("十三届全国人大一次会议主席团", "congress none - -")]
    [InlineData("政协聊城市委员会", "consultative city 聊城市 -")]
    [InlineData("聊城市中级人民法院", "judicial city 聊城市 -")]
    [InlineData("聊城大学", "education none 聊城市 -")]
    [InlineData("聊城大学文学院", "education none 聊城市 聊城大学")]
    [InlineData("聊城市人民医院", "health none 聊城市 -")]
    [InlineData("聊城日报", "media none 聊城市 -")]
    [InlineData("江苏擎天工业互联网有限公司", "company none 江苏省 -")]
    [InlineData("中国人民银行", "government national - 国务院")]
    [InlineData("联合国", "international none - -")]
    [InlineData("聊城市红十字会", "association city 聊城市 -")]
    public void Of_FullName_TellsKindLevelPlaceAndParent(string name, string expected)
    {
        OrganizationType type = Types.Of(name, "山东省聊城市");

        Assert.Equal(expected, $"{type.Kind} {type.Level} {type.Place?.Name ?? "-"} {type.Parent ?? "-"}");
    }
}
