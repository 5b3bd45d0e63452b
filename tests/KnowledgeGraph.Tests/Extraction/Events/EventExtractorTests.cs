using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.Extraction.Events;

public class EventExtractorTests
{
    [Theory]
    [InlineData(
        "8月16日，全市重点项目建设推进会在[聊]L召开，[市委]O[副书记]T、[市长]T[周明远]P出席会议并讲话。",
        "meeting|全市重点项目建设推进会|2023-08-16: 周明远(speak+attend)#1")]
    [InlineData(
        "昨日，[市委]O[书记]T[方立诚]P主持召开专题会议。[副市长]T[郑文海]P、[何清]P参加会议。",
        "meeting|专题会议|2023-08-17: 方立诚(chair)#1 郑文海(attend)#2 何清(attend)#3")]
    [InlineData(
        "近日，[省长]T[林启文]P在[济南]L会见[德国]L[驻华大使]T[汉斯·韦伯]P一行。[省政府]O[秘书长]T[高远]P参加会见。",
        "talks|-|-: 林启文(meet)#1 汉斯·韦伯(meet)#2 高远(attend)#3")]
    public void Extract_OneOccasion_ReadsItsPeopleAndRoles(string text, string expected) =>
        Assert.Equal(expected, EventLines.Of(text));

    [Theory]
    [InlineData("[习近平]P新时代[中国]L特色社会主义思想是行动指南。")]
    [InlineData("[王大力]P在接受记者采访时说，今年收成不错。")]
    public void Extract_NoOccasion_HasNoEvent(string text) => Assert.Empty(EventLines.Extract(text));

    [Fact]
    public void Extract_Attendance_CarriesReportedTitleAndEvidence()
    {
        Event meeting = Assert.Single(EventLines.Extract("8月16日，推进会召开。[市委]O[副书记]T、[市长]T[周明远]P出席会议。"));

        Attendance row = Assert.Single(meeting.Attendance);
        Assert.Equal("市委副书记、市长", row.Title);
        Assert.Equal("市委副书记、市长周明远出席会议。", row.Evidence.Of("8月16日，推进会召开。市委副书记、市长周明远出席会议。"));
    }
}
