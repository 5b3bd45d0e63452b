using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction.Events;

public class EventExtractorTests
{
    private const string Text = "8月16日，推进会召开。[市委]O[副书记]T、[市长]T[周明远]P，[聊城大学]O[林静]P[教授]T出席会议。";

    [Fact]
    public void Extract_Attendance_CarriesTheReportedTitle()
    {
        Event meeting = Assert.Single(EventLines.Extract(Text));

        Assert.Equal(["市委副书记、市长", "聊城大学"], meeting.Attendance.Select(row => row.Title));
    }

    [Fact]
    public void Extract_Attendance_IsProvedByItsSentence()
    {
        Event meeting = Assert.Single(EventLines.Extract(Text));

        string text = AnnotatedText.Parse(Text).Text;
        Assert.All(meeting.Attendance, row => Assert.Equal("市委副书记、市长周明远，聊城大学林静教授出席会议。", row.Evidence.Of(text)));
        Assert.Equal("8月16日，推进会召开。", meeting.Evidence.Of(text));
    }

    [Fact]
    public void Extract_Facts_CarryRuleAndConfidence()
    {
        Event meeting = Assert.Single(EventLines.Extract(Text));

        Assert.Equal("named-occasion", meeting.Rule);
        Assert.InRange(meeting.Confidence, 0.5, 1);
        Assert.All(meeting.Attendance, row => Assert.InRange(row.Confidence, 0.5, 1));
    }

    [Fact]
    public void Extract_BylineNames_AreNotPeopleOfTheEvent()
    {
        AnnotatedText parsed = AnnotatedText.Parse("（[记者]T[王梅]P）8月16日，推进会召开，[周明远]P出席。");
        var names = new KnowledgeGraph.Extraction.Naming.FullNames();
        var context = new ExtractionContext(
            parsed.ToArticle(), parsed.Mentions, KnowledgeGraph.Text.Sentences.Split(parsed.Text), names.LocaleOf(parsed.ToArticle(), parsed.Mentions), names);

        Event meeting = Assert.Single(new KnowledgeGraph.Extraction.Events.EventExtractor().Extract(context, [new BylineEntry("王梅", "记者", new(3, 5))]));

        Assert.Equal(["周明远"], meeting.Attendance.Select(row => row.Person));
    }

    [Fact]
    public void Extract_NoPeople_HasNoEvent() => Assert.Empty(EventLines.Extract("8月16日，推进会在[聊]L召开。"));
}
