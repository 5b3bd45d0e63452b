using KnowledgeGraph.Extraction;

namespace KnowledgeGraph.Tests.Extraction.Cases;

/// <summary>Facts as one short line, each view showing only what its tables are about; events are set apart by <c> / </c>.</summary>
internal static class FactViews
{
    private const string None = "-";

    public static string Of(string view, ArticleFacts facts) => view switch
    {
        // 张百顺|市长|聊城市人民政府; …
        "posts" => OrNone(FactLines.Posts(facts)),

        // 王刚|副县长|former
        "status" => OrNone(string.Join("; ", facts.Posts.Select(post => $"{post.Person}|{post.Title}|{post.Status.ToName()}"))),

        // 李明|记者; …
        "byline" => OrNone(FactLines.Byline(facts)),

        // meeting: 周明远(chair+speak) 郑文海(attend)
        "parts" => EachEvent(facts, occasion => $"{occasion.Kind.ToName()}: {string.Join(' ', occasion.Attendance.Select(part => $"{part.Person}({string.Join('+', part.Roles.ToNames())})"))}"),

        // meeting 全市教育工作会议
        "occasions" => EachEvent(facts, occasion => $"{occasion.Kind.ToName()} {occasion.Name ?? None}"),
        "date" => EachEvent(facts, occasion => occasion.Date?.ToString() ?? None),
        "places" => EachEvent(facts, occasion => OrNone(string.Join('、', occasion.Places))),
        "organizers" => EachEvent(facts, occasion => OrNone(string.Join('、', occasion.Organizers))),
        _ => throw new ArgumentException($"no view is called {view}", nameof(view)),
    };

    private static string EachEvent(ArticleFacts facts, Func<Event, string> line) => OrNone(string.Join(" / ", facts.Events.Select(line)));

    private static string OrNone(string line) => line.Length == 0 ? None : line;
}
