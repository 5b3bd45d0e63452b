using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Extraction.Events;

/// <summary>Events as one readable line each: <c>kind|name|date: 张三(attend+speak)#1 李四(attend)#2</c>.</summary>
internal static class EventLines
{
    private static readonly FullNames Names = new();

    /// <summary>The day of publication of every test article.</summary>
    public static DateOnly Published { get; } = new(2023, 8, 18);

    public static IReadOnlyList<Event> Extract(string annotated, string? locale = "山东省聊城市", string title = "")
    {
        AnnotatedText parsed = AnnotatedText.Parse(annotated);
        Article article = parsed.ToArticle(locale, date: Published, title: title);
        var context = new ExtractionContext(article, parsed.Mentions, Sentences.Split(article.Text), Names.LocaleOf(article, parsed.Mentions), Names);
        return new EventExtractor().Extract(context, []);
    }

    /// <summary>All events of the text, one a line.</summary>
    public static string Of(string annotated, string? locale = "山东省聊城市") =>
        string.Join('\n', Extract(annotated, locale).Select(Line));

    private static string Line(Event @event) =>
        $"{@event.Kind.ToName()}|{@event.Name ?? "-"}|{@event.Date?.ToString() ?? "-"}: {People(@event)}";

    private static string People(Event @event) =>
        string.Join(' ', @event.Attendance.Select(row => $"{row.Person}({string.Join('+', row.Roles.ToNames())})#{row.Order}"));
}
