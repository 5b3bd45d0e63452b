namespace KnowledgeGraph.Tests.Extraction.Events;

/// <summary>Long lists of people, and people who stand in an article without taking part.</summary>
public class ListEventTests
{
    private const string Lists = """
        -- a list goes on over 和, 以及, titles between, names that were not read, and a semicolon
        18日，庆祝大会在[北京]L举行。出席庆祝大会的还有：[何平]P、[秦安]P和[江远]P、[王大力]P，以及[李明华]P、[赵新]P，[甲市]L[市长]T[孙丽]P。
        => ceremony|庆祝大会|2023-08-18|北京市|-: 何平(attend)#1 秦安(attend)#2 江远(attend)#3 王大力(attend)#4 李明华(attend)#5 赵新(attend)#6 孙丽(attend)#7

        18日，庆祝大会在[北京]L举行。出席庆祝大会的还有：[何平]P、热水、[秦安]P和[江远]P；[李明华]P、[赵新]P和[孙丽]P。
        => ceremony|庆祝大会|2023-08-18|北京市|-: 何平(attend)#1 秦安(attend)#2 江远(attend)#3 李明华(attend)#4 赵新(attend)#5 孙丽(attend)#6

        [江远]P看望了[何平]P、某某、[秦安]P和[赵新]P等老同志。
        => inspection|-|-|-|-: 江远(inspect)#1 何平(attend)#2 秦安(attend)#3 赵新(attend)#4
        """;

    private const string Bystanders = """
        -- a portrait attends nothing and gives no rank
        18日，庆祝大会在[北京]L举行。[江远]P发表讲话。队伍簇拥着[何平]P、[秦安]P巨幅画像经过。[赵新]P、[秦安]P出席大会。
        => ceremony|庆祝大会|2023-08-18|北京市|-: 江远(speak)#1 赵新(attend)#2 秦安(attend)#3

        -- meetings that a speaker recalls are none
        18日，[江远]P同[阿里]P举行会谈。[江远]P表示，两国友谊悠久。[何平]P[主席]T同[巴布]P[总统]T会晤，推动关系发展。
        => talks|-|2023-08-18|-|-: 江远(meet)#1 阿里(meet)#2

        18日，[江远]P会见[阿里]P。[江远]P表示，两国友谊悠久。[何平]P会见时在座。
        => talks|-|2023-08-18|-|-: 江远(meet)#1 阿里(meet)#2 何平(attend)#3

        -- what is told of a day ahead is only planned
        8月27日，第二届文化论坛在[北京]L举行，[江远]P出席论坛。
        =>

        -- to speak on a subject is to speak
        18日，[市政府]O举办安全专题讲座。[何平]P出席。会上，[工程师]T[秦安]P以《机遇与挑战》为题，围绕安全，从三个方面，对安全工作进行了深入剖析。
        => lecture|安全专题讲座|2023-08-18|-|市政府: 何平(attend)#1 秦安(speak)#2
        """;

    private const string Names = """
        -- a name is a noun phrase
        18日，[江远]P出席欢迎仪式。[国家主席]T[何平]P18日致电祝贺第二届文化大会召开。
        => ceremony|欢迎仪式|2023-08-18|-|-: 江远(attend)#1

        要共同办好文化交流活动，[江远]P主持。
        => activity|-|-|-|-: 江远(chair)#1
        """;

    public static TheoryData<string, string> ListCases => EventLines.Table(Lists);

    public static TheoryData<string, string> BystanderCases => EventLines.Table(Bystanders);

    public static TheoryData<string, string> NameCases => EventLines.Table(Names);

    [Theory]
    [MemberData(nameof(ListCases))]
    public void Extract_LongList_TakesEveryone(string text, string expected) =>
        Assert.Equal(expected, EventLines.Of(text, locale: "中国"));

    [Theory]
    [MemberData(nameof(BystanderCases))]
    public void Extract_Bystanders_AreLeftOut(string text, string expected) =>
        Assert.Equal(expected, EventLines.Of(text, locale: "中国"));

    [Theory]
    [MemberData(nameof(NameCases))]
    public void Extract_ClauseAroundNoun_IsNoName(string text, string expected) =>
        Assert.Equal(expected, EventLines.Of(text, locale: "中国"));

    [Theory]
    [InlineData("[市教育局]O[副局长]T[孙丽]P、[刘洋]P出席会议。", "市教育局副局长 市教育局副局长")]
    [InlineData("市领导[王大力]P、[谢新]P出席会议。", "市领导 市领导")]
    [InlineData("[市教育局]O[局长]T[孙丽]P、[刘洋]P出席会议。", "市教育局局长 -")]
    public void Extract_TitleBeforeList_IsOfEachUnlessOnlyOneHoldsIt(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', EventLines.Extract("18日，会议召开。" + text)[0].Attendance.Select(row => row.Title ?? "-")));
}
