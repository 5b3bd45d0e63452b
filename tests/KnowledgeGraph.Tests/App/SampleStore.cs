using KnowledgeGraph.Extraction;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.App;

/// <summary>A store of a few articles whose facts are given, so that the commands can be tested apart from what finds facts.</summary>
public sealed class SampleStore : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SampleStore()
    {
        using var store = KnowledgeStore.OpenOrCreate(Path);
        store.Add([Symposium(), Inspection(), Elsewhere()]);
        store.Derive();
    }

    public string Path => _folder["sample.db"];

    public void Dispose() => _folder.Dispose();

    internal KgResult Run(params string[] arguments) => KgRunner.Run([.. arguments, "--store", Path]);

    private static ExtractedArticle Symposium() => Article(
        "day-1", "2024-03-02", "山东省聊城市", "企业家座谈会召开", "3月1日，市长王建国主持企业家座谈会并讲话，副市长李志强出席。", [
            new Event(EventKind.Meeting, "企业家座谈会", PartialDate.Of(2024, 3, 1), ["聊城市"], ["聊城市人民政府"],
                [Part("王建国", Roles.Chair | Roles.Speak, 1, "市长"), Part("李志强", Roles.Attend, 2, "副市长")], Whole, 0.9, "chair"),
        ],
        [Post("王建国", "市长", "聊城市人民政府"), Post("李志强", "副市长", "聊城市人民政府")]);

    private static ExtractedArticle Inspection() => Article(
        "day-2", "2024-03-05", "山东省聊城市", "王建国到企业调研", "3月4日，市长王建国到企业调研，李志强陪同。", [
            new Event(EventKind.Inspection, null, PartialDate.Of(2024, 3, 4), ["聊城市"], [],
                [Part("王建国", Roles.Inspect, 1, "市长"), Part("李志强", Roles.Accompany, 2, null)], Whole, 0.9, "inspect"),
        ],
        [Post("王建国", "市长", "聊城市人民政府")]);

    private static ExtractedArticle Elsewhere() => Article(
        "far-1", "2024-03-05", "浙江省宁波市", "春季运动会开幕", "校长王建国宣布开幕。", [
            new Event(EventKind.Ceremony, "春季运动会", null, [], [], [Part("王建国", Roles.Speak, 1, "校长")], Whole, 0.9, "speak"),
        ],
        [Post("王建国", "校长", "宁波市第一中学")]);

    private static TextSpan Whole => new(0, 10);

    private static Attendance Part(string person, Roles roles, int order, string? title) => new(person, roles, order, title, Whole, 0.9, "test");

    private static Post Post(string person, string title, string organization) => new(person, title, organization, PostStatus.Current, Whole, 0.9, "test");

    private static ExtractedArticle Article(string id, string date, string locale, string title, string text, Event[] events, Post[] posts) => new(
        new Article { Id = id, Date = DateOnly.ParseExact(date, "yyyy-MM-dd", null), Locale = locale, Source = "样报", Title = title, Text = text },
        [.. Mentions(text, "王建国", MentionType.Person), .. Mentions(text, "李志强", MentionType.Person)],
        new ArticleFacts([], posts, events));

    private static IEnumerable<Mention> Mentions(string text, string surface, MentionType type)
    {
        int at = text.IndexOf(surface, StringComparison.Ordinal);
        if (at >= 0) yield return new Mention(new TextSpan(at, at + surface.Length), type, 0.95);
    }
}
