namespace KnowledgeGraph.Tests.Extraction.Events;

/// <summary>National broadcasts: state visits, sessions, round-ups; and what is no event at all.</summary>
public class NationalEventTests
{
    private const string State = """
        -- state occasions
        [国家主席]T[江远]P18日在[人民大会堂]L会见来华访问的[甲国]L[总统]T[阿里]P。
        => talks|-|2023-08-18|人民大会堂|-: 江远(meet)#1 阿里(meet)#2

        在会见[阿里]P时，[江远]P说，中方愿深化合作。
        => talks|-|-|-|-: 阿里(meet)#1 江远(meet)#2

        [江远]P今天在[北京]L会见英模大会代表。[何平]P、[秦安]P参加会见。
        => talks|-|2023-08-18|北京市|-: 江远(meet)#1 何平(attend)#2 秦安(attend)#3

        18日上午，[江远]P在[人民大会堂]L举行仪式，欢迎[阿里]P访[华]L。[何平]P等出席欢迎仪式。
        => ceremony|欢迎仪式|2023-08-18|人民大会堂|-: 江远(attend)#1 何平(attend)#2

        [江远]P18日乘专机离开[北京]L，对[甲国]L进行国事访问。陪同出访的有：[何平]P，[秦安]P等。
        => activity|-|2023-08-18|北京市|-: 江远(attend)#1 何平(accompany)#2 秦安(accompany)#3

        [江远]P18日回到[北京]L。[何平]P、[秦安]P等陪同人员同机抵达。
        => activity|-|2023-08-18|北京市|-: 江远(attend)#1 何平(accompany)#2 秦安(accompany)#3

        [江远]P今天接受新任大使递交国书。他们是：[甲国]L[驻华大使]T[阿里]P、[乙国]L[驻华大使]T[巴布]P。
        => ceremony|-|2023-08-18|-|-: 江远(attend)#1 阿里(attend)#2 巴布(attend)#3

        -- a signature behind talks, a group met beside a conference, and meetings that are only spoken of
        18日，[江远]P在[人民大会堂]L会见[甲国]L[总统]T[阿里]P。会见后，两国元首共同见证了合作文件的签署。
        => talks|-|2023-08-18|人民大会堂|-: 江远(meet)#1 阿里(meet)#2
        => ceremony|-|2023-08-18|人民大会堂|-: 江远(attend)#1 阿里(attend)#2

        18日，全国道德模范表彰大会举行。[江远]P会见获奖代表。[何平]P参加会见并在表彰大会上讲话。
        => ceremony|全国道德模范表彰大会|2023-08-18|-|-: 何平(speak)#1
        => talks|-|2023-08-18|-|-: 江远(meet)#1 何平(attend)#2

        18日，[江远]P主持召开民政工作座谈会。[何平]P作了关于召开全国民政会议的说明。
        => meeting|民政工作座谈会|2023-08-18|-|-: 江远(chair)#1 何平(speak)#2
        """;

    private const string Sessions = """
        -- sessions and other meetings of the centre
        十二届[全国人大常委会]O第二十次会议18日在[北京]L举行第二次全体会议。[何平]P[副委员长]T主持会议。
        => session|十二届全国人大常委会第二十次会议|2023-08-18|北京市|全国人大常委会: 何平(chair)#1

        十二届[全国人大常委会]O第三十次委员长会议今天举行，[何平]P主持。
        => meeting|十二届全国人大常委会第三十次委员长会议|2023-08-18|-|全国人大常委会: 何平(chair)#1

        十二届[全国人大常委会]O第二十次会议18日举行。会议听取了[副委员长]T[秦安]P作的关于执法检查情况的报告。
        => session|十二届全国人大常委会第二十次会议|2023-08-18|-|全国人大常委会: 秦安(speak)#1

        [何平]P在[湖南代表团]O参加审议。
        => session|-|-|-|-: 何平(attend)#1

        [乙国]L[外长]T[巴布]P18日在[欧盟]O外长会上说，将继续谈判。
        => meeting|欧盟外长会|2023-08-18|-|欧盟: 巴布(speak)#1

        选举会议18日在[北京]L召开，[何平]P主持。会议选举产生由[秦安]P、[江远]P等组成的主席团。
        => meeting|选举会议|2023-08-18|北京市|-: 何平(chair)#1

        2日，在[联合国人权理事会]O第52届会议上，[乙国]L[外长]T[巴布]P发表视频讲话。
        => meeting|联合国人权理事会第52届会议|2023-08-02|-|联合国人权理事会: 巴布(speak)#1
        """;

    private const string None = """
        -- only talked about, quoted, planned, recalled, written: no event
        [习近平]P新时代[中国]L特色社会主义思想是行动指南。
        =>

        [王大力]P在接受记者采访时说，今年收成不错。
        =>

        [农民]T[王大力]P说，今年收成不错。
        =>

        [江远]P将于8月20日至22日访问[甲国]L，并出席金砖国家峰会。
        =>

        [江远]P今天致电[阿里]P，祝贺他当选总统。
        =>

        [江远]P今天签署主席令。
        =>

        [乙国]L[总统]T[巴布]P在贺电中表示，愿深化合作。
        =>

        [王大力]P生于1965年，曾任[聊城市]L[副市长]T。
        =>

        大会期间，代表团将参观展览。
        =>

        [乙国]L[总统]T[巴布]P拒绝出席美洲峰会。
        =>

        决定任命[何平]P为[部长]T，免去[秦安]P的[部长]T职务。
        =>

        [江远]P、[何平]P等致电慰问灾区群众。
        =>

        [王大力]P病重期间和逝世后，[江远]P、[何平]P前往医院看望。
        =>
        """;

    public static TheoryData<string, string> StateCases { get; } = EventLines.Table(State);

    public static TheoryData<string, string> SessionCases { get; } = EventLines.Table(Sessions);

    public static TheoryData<string, string> NoneCases { get; } = EventLines.Table(None);

    [Theory]
    [MemberData(nameof(StateCases))]
    public void Extract_StateOccasion_ReadsItsPeople(string text, string expected) => Assert.Equal(expected, EventLines.Of(text, "中国"));

    [Theory]
    [MemberData(nameof(SessionCases))]
    public void Extract_Session_KeepsTheNameOfTheWhole(string text, string expected) => Assert.Equal(expected, EventLines.Of(text, "中国"));

    [Theory]
    [MemberData(nameof(NoneCases))]
    public void Extract_NothingHappened_HasNoEvent(string text, string expected) => Assert.Equal(expected, EventLines.Of(text, "中国"));

    [Fact]
    public void Extract_RoundUp_EndsAnOccasionWithItsItem()
    {
        string events = EventLines.Of("甲国召开会议\n[甲国]L[总统]T[阿里]P18日主持召开安全会议。\n乙国经济回升\n[乙国]L[总统]T[巴布]P表示，经济正在回升。", "中国", "国际联播快讯");

        Assert.Equal("meeting|安全会议|2023-08-18|-|-: 阿里(chair)#1", events);
    }
}
