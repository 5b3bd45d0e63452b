using KnowledgeGraph.Extraction;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Storage;

public sealed class ToldListTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Roles_Written_ReadBackInCodePoints()
    {
        string text = "王\U0002CB2D出席并讲话。";

        string column = ToldList.Write([new RoleEvidence(Roles.Speak, new TextSpan(0, 9), new TextSpan(6, 8), "speaks")], new CodePoints(text));

        Assert.Equal("""["speak 0-8 5-7 speaks"]""", column);
        Assert.Equal([new RoleEvidence(Roles.Speak, new TextSpan(0, 8), new TextSpan(5, 7), "speaks")], ToldList.Roles(column));
    }

    [Fact]
    public void Details_Written_ReadBackWithAndWithoutWords()
    {
        DetailEvidence[] told =
        [
            new(EventDetail.Name, "第 3 届 论坛", new TextSpan(1, 4), "noun-phrase"),
            new(EventDetail.Place, "聊城市", null, "place-of-local-body"),
        ];

        Assert.Equal(told, ToldList.Details(ToldList.Write(told, new CodePoints("12345"))));
    }

    [Fact]
    public void Derive_RoleToldInALaterSentence_IsEvidenceOfTheAttendance()
    {
        ExtractedArticle news = new NewsBuilder("a", "[王峰]P出席座谈会。他讲话。").Event(EventKind.Meeting, "座谈会", "2023-12-16", null, "王峰=attend,speak");
        Event meeting = news.Facts.Events[0];
        Attendance told = meeting.Attendance[0] with
        {
            Told = [new RoleEvidence(Roles.Attend, new TextSpan(0, 8), new TextSpan(2, 4), "takes-part"), new RoleEvidence(Roles.Speak, new TextSpan(8, 12), new TextSpan(9, 11), "speaks")],
        };
        using KnowledgeStore store = Stores.Of(_folder, news with { Facts = news.Facts with { Events = [meeting with { Attendance = [told] }] } });

        Assert.Equal(["a#0-8", "a#8-12"], (IReadOnlyList<string>)Assert.Single(store.Relationships("ATTENDED")).Properties["evidence"]);
    }
}
