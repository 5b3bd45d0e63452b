using System.Text;
using KnowledgeGraph.Export;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Export;

public class InterchangeFormatTests
{
    private static readonly Article Meeting = new()
    {
        Id = "a-1",
        Source = "某报",
        Date = new DateOnly(2023, 12, 17),
        Title = "市政府召开会议",
        Text = "\U0002CB2D市长王峰主持会议。",
    };

    private static readonly ExtractedArticle Extracted = new(
        Meeting,
        [new(new TextSpan(2, 4), MentionType.Title, 0.98765), new(new TextSpan(4, 6), MentionType.Person, 1)],
        new ArticleFacts(
            [new BylineEntry("李强", "记者", new TextSpan(0, 2))],
            [new Post("王峰", "市长", null, PostStatus.Current, new TextSpan(2, 6), 0.9, "title-before-name")],
            [
                new Event(EventKind.Meeting, "会议", PartialDate.Of(2023, 12), ["聊城市"], [],
                    [new Attendance("王峰", Roles.Chair | Roles.Attend, 1, "市长", new TextSpan(2, 10), 0.8, "chair")], new TextSpan(2, 11), 0.7, "chaired"),
            ]));

    [Fact]
    public void ToLine_ArticleOfAnotherFormat_WritesTheFormOfTheAnnotationPage() => Assert.Equal(
        """
        {"id":"a-1","source":"某报","date":"2023-12-17","locale":null,"title":"市政府召开会议","text":"𬬭市长王峰主持会议。","mentions":[[1,3,"TITLE"],[3,5,"PER"]],"byline":[{"person":"李强","role":"记者"}],"posts":[{"person":"王峰","title":"市长","org":null}],"events":[{"kind":"meeting","name":"会议","date":"2023-12","places":["聊城市"],"organizers":[],"attendance":[{"person":"王峰","roles":["attend","chair"],"order":1}]}]}

        """.ReplaceLineEndings("\n"),
        Line(new InterchangeFormat()));

    [Fact]
    public void ToLine_WithEvidence_SaysWhereHowSureAndByWhichRule()
    {
        string line = Line(new InterchangeFormat { WithEvidence = true });

        Assert.Contains("""mentionConfidence":[0.988,1]""", line, StringComparison.Ordinal);
        Assert.Contains("""{"person":"王峰","title":"市长","org":null,"status":"current","evidence":[1,5],"confidence":0.9,"rule":"title-before-name"}""", line, StringComparison.Ordinal);
        Assert.Contains("""order":1,"title":"市长","evidence":[1,9],"confidence":0.8,"rule":"chair","told":[]}""", line, StringComparison.Ordinal);
    }

    [Fact]
    public void ToLine_RowExtractedBefore_ReplacesItsFactsOnly()
    {
        byte[] row = """{ "events": [1], "id" : 7, "posts": {"x": []}, "text": "\u738b", "mentionConfidence": [], "odd name \"": [ 1 ,2 ] }"""u8.ToArray();
        string line = Encoding.UTF8.GetString(new InterchangeFormat().ToLine(new ExtractedArticle(Meeting with { Text = "王" }, [], ArticleFacts.None), row).Span);

        Assert.Equal("""{"id":7,"text":"\u738b","odd name \"":[ 1 ,2 ],"mentions":[],"byline":[],"posts":[],"events":[]}""" + "\n", line);
    }

    private static string Line(InterchangeFormat format) => Encoding.UTF8.GetString(format.ToLine(Extracted).Span);
}
