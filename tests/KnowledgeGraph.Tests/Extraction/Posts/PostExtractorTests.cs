using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction.Posts;

public class PostExtractorTests
{
    private const string Liaocheng = "山东省聊城市";

    [Theory]
    [InlineData("[市委]O[副书记]T、[市长]T[张百顺]P出席。", "张百顺|副书记|中共聊城市委; 张百顺|市长|聊城市人民政府")]
    [InlineData("[省公安厅]O[党委副书记]T、[常务副厅长]T[张月波]P讲话。", "张月波|党委副书记|山东省公安厅; 张月波|常务副厅长|山东省公安厅")]
    [InlineData("[副市长]T[王刚]P、[马卫红]P参加。", "王刚|副市长|聊城市人民政府; 马卫红|副市长|聊城市人民政府")]
    [InlineData("[王毅海]P，[三信电子]O[总经理]T。", "王毅海|总经理|三信电子")]
    [InlineData("[王毅海]P（[三信电子]O[总经理]T）发言。", "王毅海|总经理|三信电子")]
    [InlineData("[习近平]P[总书记]T指出", "习近平|总书记|中共中央")]
    [InlineData("[东昌府区委]O[书记]T[李军]P，[区委]O[副书记]T、[区长]T[左明]P参加。", "李军|书记|中共东昌府区委; 左明|副书记|中共东昌府区委; 左明|区长|东昌府区人民政府")]
    [InlineData("[市公安局]O[局长]T[刘强]P、[副局长]T[王敏]P陪同。", "刘强|局长|聊城市公安局; 王敏|副局长|聊城市公安局")]
    [InlineData("[李强]P任[市教育局]O[局长]T。", "李强|局长|聊城市教育局")]
    [InlineData("[李强]P、[王敏]P当选为[市政协]O[副主席]T。", "李强|副主席|政协聊城市委员会; 王敏|副主席|政协聊城市委员会")]
    [InlineData("免去[李强]P的[市教育局]O[局长]T职务。", "李强|局长|聊城市教育局")]
    [InlineData("[中共中央]O[总书记]T、[国家主席]T、[中央军委]O[主席]T[习近平]P会见", "习近平|总书记|中共中央; 习近平|国家主席|中华人民共和国; 习近平|主席|中央军委")]
    [InlineData("[俄]L[外长]T[拉夫罗夫]P表示", "拉夫罗夫|外长|俄罗斯")]
    [InlineData("[山东省]L[省长]T[周明]P、[聊城]L[市长]T[张百顺]P", "周明|省长|山东省人民政府; 张百顺|市长|聊城市人民政府")]
    [InlineData("市领导[王刚]P、[马卫红]P参加。", "")]
    [InlineData("本报讯（[记者]T [李明]P）[市长]T[张百顺]P出席。", "张百顺|市长|聊城市人民政府")]
    [InlineData("[张百顺]P任[市长]T候选人。", "")]
    [InlineData("[市委]O[常委]T、[宣传部]O[部长]T[李敏]P", "李敏|常委|中共聊城市委; 李敏|部长|中共聊城市委宣传部")]
    [InlineData("[市委]O[书记]T[陈明]P（[省委]O[副书记]T）到会。", "陈明|书记|中共聊城市委; 陈明|副书记|中共山东省委")]
    [InlineData("[市委]O[书记]T（现任[省委]O[副书记]T）[陈明]P", "陈明|书记|中共聊城市委; 陈明|副书记|中共山东省委")]
    [InlineData("[某大学]O[校长]T（[院长]T）[陈明]P", "陈明|校长|某大学; 陈明|院长|某大学")]
    [InlineData("[党委书记]T兼[董事长]T[陈明]P代表[三信集团]O发言", "陈明|党委书记|三信集团; 陈明|董事长|三信集团")]
    [InlineData("[市教育局]O新任[局长]T[陈明]P", "陈明|局长|聊城市教育局")]
    [InlineData("[联合国]O负责政治事务的[副秘书长]T[费尔曼]P说", "费尔曼|副秘书长|联合国")]
    [InlineData("[局长]T[陈明]P与[李敏]P交谈。", "陈明|局长|-")]
    [InlineData("[市教育局]O[局长]T[陈明]P、[市体育局]O[局长]T[李敏]P", "陈明|局长|聊城市教育局; 李敏|局长|聊城市体育局")]
    [InlineData("[副区长]T[陈明]P（挂职）、[李敏]P出席[东昌府区]L会议", "陈明|副区长|东昌府区人民政府; 李敏|副区长|东昌府区人民政府")]
    [InlineData("[越共中央]O[总书记]T[阮明]P[特使]T、[越共中央政治局]O[委员]T[黎文]P", "阮明|总书记|越南共产党中央; 黎文|特使|-; 黎文|委员|越南共产党中央政治局")]
    [InlineData("[委员]T[杨明]P[院士]T、[李强]P[院士]T", "杨明|委员|-; 杨明|院士|-; 李强|委员|-; 李强|院士|-")]
    [InlineData("[聊城大学]O[文学院]O揭牌。学院[党委书记]T[陈明]P主持。", "陈明|党委书记|文学院")]
    [InlineData("[陈家庄村]L丰收，村[党支部书记]T[陈明]P说", "陈明|党支部书记|陈家庄村")]
    [InlineData("活动在[滨河小学]O举行，该校[校长]T[陈明]P介绍", "陈明|校长|滨河小学")]
    [InlineData("[首席专家]T、82级校友[陈明]P", "陈明|首席专家|-")]
    [InlineData("[陈明]P，男，[山东聊城]L人，曾任[市教育局]O[局长]T、[市财政局]O[局长]T，现任[副市长]T。", "陈明|局长|聊城市教育局; 陈明|局长|聊城市财政局; 陈明|副市长|聊城市人民政府")]
    [InlineData("任命[陈明]P为[市教育局]O[局长]T；免去[李敏]P的第三届[市政协]O[秘书长]T职务。", "陈明|局长|聊城市教育局; 李敏|秘书长|政协聊城市委员会")]
    [InlineData("祝贺您当选[总统]T。[陈明]P说", "")]
    [InlineData("[陈明]P[书记]T指出，[市委]O[书记]T[陈明]P", "陈明|书记|-; 陈明|书记|中共聊城市委")]
    [InlineData("[茌平区]L[区长]T[陈明]P、[副区长]T[李敏]P", "陈明|区长|茌平区人民政府; 李敏|副区长|茌平区人民政府")]
    [InlineData("[公安局长]T[陈明]P", "陈明|公安局长|聊城市公安局")]
    [InlineData("[新城街道]L整治。[街道]O[党工委书记]T[陈明]P", "陈明|党工委书记|新城街道")]
    [InlineData("[高新区]L招商。[管委会]O[主任]T[陈明]P", "陈明|主任|高新区管理委员会")]
    [InlineData("[聊城大学]O举行会议，校[党委书记]T[陈明]P致辞，我校[李敏]P[教授]T参加。", "陈明|党委书记|聊城大学; 李敏|教授|聊城大学")]
    [InlineData("[某大学]O[李敏]P[教授]T到访。", "李敏|教授|某大学")]
    [InlineData("[某大学]O[校长]T[陈明]P[教授]T到访。", "陈明|校长|某大学; 陈明|教授|-")]
    public void Extract_Sentence_GivesPosts(string sentence, string expected) =>
        Assert.Equal(expected, FactLines.Posts(FactLines.Extract(sentence, Liaocheng)));

    [Theory]
    [InlineData("[国家副主席]T[陈明]P", "陈明|国家副主席|中华人民共和国")]
    [InlineData("[习近平]P[主席]T强调", "习近平|主席|中华人民共和国")]
    [InlineData("[法国]L代表团到访，[总统]T[马龙]P发言。", "马龙|总统|法国")]
    [InlineData("[塞尔维亚前进党]O[主席]T、[总统]T[武奇]P", "武奇|主席|塞尔维亚前进党; 武奇|总统|塞尔维亚")]
    [InlineData("[韩国]L说，[统一部]O[部长]T[柳在]P", "柳在|部长|韩国统一部")]
    [InlineData("十四届[全国人大]O一次会议开幕，[大会主席团]O[常务主席]T[陈明]P", "陈明|常务主席|十四届全国人大一次会议主席团")]
    [InlineData("[财政经济委员会]O[副主任委员]T[陈明]P", "陈明|副主任委员|全国人大财政经济委员会")]
    [InlineData("[越共中央政治局]O[委员]T、[中央书记处]O[书记]T[黎文]P", "黎文|委员|越南共产党中央政治局; 黎文|书记|越南共产党中央书记处")]
    [InlineData("[江西省委]O[书记]T[陈明]P、[省委]O[秘书长]T[李敏]P", "陈明|书记|中共江西省委; 李敏|秘书长|中共江西省委")]
    public void Extract_NationalNews_GivesPosts(string sentence, string expected) =>
        Assert.Equal(expected, FactLines.Posts(FactLines.Extract(sentence, "中国")));

    [Theory]
    [InlineData("[原副县长]T[王刚]P", PostStatus.Former)]
    [InlineData("[代市长]T[王刚]P", PostStatus.Acting)]
    [InlineData("[市长]T[王刚]P", PostStatus.Current)]
    [InlineData("[王刚]P曾任[市长]T。", PostStatus.Former)]
    [InlineData("[王刚]P不再担任[市长]T。", PostStatus.Removed)]
    [InlineData("[王刚]P当选[市长]T。", PostStatus.Appointed)]
    [InlineData("免去[王刚]P的[市长]T职务。", PostStatus.Removed)]
    public void Extract_WordsOfTime_GiveTheStatus(string sentence, PostStatus expected) =>
        Assert.Equal(expected, Assert.Single(FactLines.Extract(sentence, Liaocheng).Posts).Status);

    [Theory]
    [InlineData("[陈明]P赞赏巴德担任[某大学]O[校长]T后首次来访。", "")]
    [InlineData("[陈明]P当选[省政协]O[主席]T后来访。", "陈明|主席|政协山东省委员会")]
    [InlineData("[陈明]P指出，无论是[市长]T、[省长]T，都很重视。", "")]
    [InlineData("[陈明]P会见[省政协]O[主席]T兼[党组]O[书记]T李德。", "")]
    [InlineData("[陈明]P致辞，[市政协]O领导和曾任[市政协]O[副主席]T的老同志出席。", "")]
    [InlineData("[陈明]P在大厅里为连任[市长]T后首次来访的客人送行。", "")]
    [InlineData("[陈明]P表示，这是历任[市长]T努力的结果。", "")]
    [InlineData("[某研究院]O[编辑]T的[陈明]P《文集》出版。", "")]
    [InlineData("[陈明]P的助手、曾担任[市教育局]O[局长]T。", "")]
    [InlineData("[陈明]P建议由他人出任[市长]T。", "")]
    [InlineData("[陈明]P表示，今年是[市长]T上任第一年。", "")]
    [InlineData("时任[市长]T的[陈明]P到场。", "陈明|市长|聊城市人民政府")]
    public void Extract_TitlesOfOthers_AreNotThePersons(string sentence, string expected) =>
        Assert.Equal(expected, FactLines.Posts(FactLines.Extract(sentence, Liaocheng)));

    [Theory]
    [InlineData("欢迎[陈明]P[总理]T访问[英国]L。", "陈明|总理|国务院")]
    [InlineData("访问[英国]L的[莫迪]P[总理]T说。", "莫迪|总理|英国")]
    [InlineData("[莫迪]P[总理]T启程。[印度]L[总理]T[莫迪]P说。[英国]L、[英国]L。", "莫迪|总理|印度")]
    [InlineData("[俄罗斯]L和[俄]L方说，[美国]L退出，[普金]P[总统]T回应。", "普金|总统|-")]
    [InlineData("[英国]L之行结束，[外交部长]T[陈明]P说。", "陈明|外交部长|外交部")]
    [InlineData("[国务委员]T兼[外长]T[陈明]P在[英国]L说。", "陈明|国务委员|国务院; 陈明|外长|外交部")]
    [InlineData("[英国]L说，[外交部长]T[哈蒙德]P来访。", "哈蒙德|外交部长|英国")]
    [InlineData("抵达[伦敦]L的[国家主席]T[陈明]P", "陈明|国家主席|中华人民共和国")]
    [InlineData("[全国政协]O开会，[陈明]P[副主席]T主持。", "陈明|副主席|全国政协")]
    [InlineData("[中央政治局]O开会后，[全国人大常委会]O委员长、[党组书记]T[陈明]P讲话。", "陈明|党组书记|全国人大常委会")]
    [InlineData("人力资源和[社会保障部]O[副部长]T[陈明]P", "陈明|副部长|人力资源和社会保障部")]
    public void Extract_TitlesOfState_AreOfTheirOwn(string sentence, string expected) =>
        Assert.Equal(expected, FactLines.Posts(FactLines.Extract(sentence, "中国")));

    [Theory]
    [InlineData("昨日，[市委]O[副书记]T、[市长]T[张百顺]P出席。", "市委副书记、市长张百顺", "市长张百顺")]
    [InlineData("[王毅海]P，[三信电子]O[总经理]T。", "王毅海，三信电子总经理")]
    public void Extract_Evidence_ReachesFromTheFirstToTheLastMention(string sentence, params string[] expected)
    {
        string text = AnnotatedText.Parse(sentence).Text;

        Assert.Equal(expected, FactLines.Extract(sentence, Liaocheng).Posts.Select(post => post.Evidence.Of(text)));
    }

    [Fact]
    public void Extract_UncertainMentions_LowerTheConfidence()
    {
        AnnotatedText parsed = AnnotatedText.Parse("[市长]T[张百顺]P出席。");
        Post sure = Assert.Single(FactLines.Extract(parsed, Liaocheng).Posts);
        Post unsure = Assert.Single(FactLines.Extract(parsed with { Mentions = [.. parsed.Mentions.Select(mention => mention with { Confidence = 0.5 })] }, Liaocheng).Posts);

        Assert.Equal("title-before-name", sure.Rule);
        Assert.Equal(sure.Confidence / 4, unsure.Confidence, precision: 10);
    }
}
