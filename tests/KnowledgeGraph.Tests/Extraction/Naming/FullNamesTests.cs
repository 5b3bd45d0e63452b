using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction.Naming;

public class FullNamesTests
{
    private static readonly FullNames Names = new();

    [Theory]
    [InlineData("市委", null, "中共聊城市委")]
    [InlineData("市政府", null, "聊城市人民政府")]
    [InlineData("市人大常委会", null, "聊城市人民代表大会常务委员会")]
    [InlineData("市政协", null, "政协聊城市委员会")]
    [InlineData("省公安厅", null, "山东省公安厅")]
    [InlineData("省委", null, "中共山东省委")]
    [InlineData("团市委", null, "共青团聊城市委")]
    [InlineData("市委宣传部", null, "中共聊城市委宣传部")]
    [InlineData("宣传部", "部长", "中共聊城市委宣传部")]
    [InlineData("政协", "主席", "政协聊城市委员会")]
    [InlineData("市纪委", null, "中共聊城市纪律检查委员会")]
    [InlineData("省侨联", null, "山东省归国华侨联合会")]
    [InlineData("市场监管总局", null, "国家市场监督管理总局")]
    [InlineData("东昌府区委", null, "中共东昌府区委")]
    [InlineData("黄浦区委", null, "中共上海市黄浦区委")]
    [InlineData("民建市委", null, "民建聊城市委员会")]
    [InlineData("中宣部", null, "中共中央宣传部")]
    [InlineData("聊城大学", null, "聊城大学")]
    [InlineData("市场研究公司", null, "市场研究公司")]
    [InlineData("市民中心", null, "市民中心")]
    [InlineData("市民族宗教局", null, "聊城市民族宗教局")]
    [InlineData("区域合作中心", null, "区域合作中心")]
    [InlineData("省际合作办公室", null, "省际合作办公室")]
    [InlineData("人民政协报", null, "人民政协报")]
    [InlineData("中华人民共和国国务院", null, "国务院")]
    [InlineData("中国篮协", null, "中国篮球协会")]
    [InlineData("市民政事务服务中心", null, "聊城市民政事务服务中心")]
    [InlineData("市委教育工委", null, "中共聊城市委教育工作委员会")]
    [InlineData("市政府办公室", null, "聊城市人民政府办公室")]
    [InlineData("军分区", "政委", "聊城军分区")]
    [InlineData("温县县委", null, "中共温县县委")]
    [InlineData("西充县县委", null, "中共西充县委")]
    [InlineData("延边州发改委", null, "延边朝鲜族自治州发展和改革委员会")]
    [InlineData("新疆维吾尔自治区党委", null, "中共新疆维吾尔自治区委")]
    [InlineData("福建省厦门市思明区人民法院", null, "思明区人民法院")]
    [InlineData("国家发展改革委环资司", null, "国家发展和改革委员会环资司")]
    [InlineData("国务院新闻办公室", null, "国务院新闻办公室")]
    [InlineData("国家卫生健康委员会", null, "国家卫生健康委员会")]
    [InlineData("国家发展改革委员会", null, "国家发展和改革委员会")]
    [InlineData("智利政府", null, "智利政府")]
    [InlineData("俄罗斯联邦政府", null, "俄罗斯联邦政府")]
    [InlineData("中华人民共和国政府", null, "中国政府")]
    [InlineData("香港特区政府", null, "香港特别行政区政府")]
    [InlineData("教育部", null, "教育部")]
    [InlineData("省委员会", null, "山东省委员会")]
    [InlineData(null, "市长", "聊城市人民政府")]
    [InlineData(null, "常务副省长", "山东省人民政府")]
    [InlineData(null, "总书记", "中共中央")]
    [InlineData(null, "国家主席", "中华人民共和国")]
    [InlineData(null, "高级工程师", null)]
    public void Organization_ShortForm_IsReadWithTheLocale(string? surface, string? title, string? expected)
    {
        LocaleContext locale = LocaleOf("", "山东省聊城市");

        Assert.Equal(expected, Names.Organization(locale, surface, title));
    }

    [Theory]
    [InlineData("聊", "聊城市")]
    [InlineData("鲁", "山东省")]
    [InlineData("聊城", "聊城市")]
    [InlineData("济南", "济南市")]
    [InlineData("黄浦区", "上海市黄浦区")]
    [InlineData("东昌湖", "东昌湖")]
    public void Place_ShortForm_IsReadWithTheLocale(string surface, string expected) =>
        Assert.Equal(expected, Names.Place(LocaleOf("", "山东省聊城市"), surface));

    [Theory]
    [InlineData("[聊城日报]O讯 [市委]O召开会议", null, "山东省聊城市")]
    [InlineData("[市委]O召开会议", "聊城日报", "山东省聊城市")]
    [InlineData("[安徽省委]O召开会议，[安徽]L", null, "安徽省")]
    [InlineData("召开会议", null, null)]
    public void LocaleOf_NotGiven_IsInferred(string text, string? source, string? expected)
    {
        AnnotatedText parsed = AnnotatedText.Parse(text);

        Assert.Equal(expected, Names.LocaleOf(parsed.ToArticle(source: source), parsed.Mentions).FullName);
    }

    [Fact]
    public void Organization_IntroducedShortName_IsWrittenInFull()
    {
        AnnotatedText parsed = AnnotatedText.Parse("[山东三信电子有限公司]O（以下简称“[三信]O”）成立，[三信电子]O");
        LocaleContext locale = Names.LocaleOf(parsed.ToArticle(), parsed.Mentions);

        Assert.Equal("山东三信电子有限公司", Names.Organization(locale, "三信", null));
        Assert.Equal("山东三信电子有限公司", Names.Organization(locale, "三信电子", "总经理"));
    }

    private static LocaleContext LocaleOf(string text, string? locale)
    {
        AnnotatedText parsed = AnnotatedText.Parse(text);
        return Names.LocaleOf(parsed.ToArticle(locale), parsed.Mentions);
    }
}
