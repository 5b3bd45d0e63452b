using KnowledgeGraph.Extraction;

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
    public void Extract_Sentence_GivesPosts(string sentence, string expected) =>
        Assert.Equal(expected, FactLines.Posts(FactLines.Extract(sentence, Liaocheng)));

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
}
