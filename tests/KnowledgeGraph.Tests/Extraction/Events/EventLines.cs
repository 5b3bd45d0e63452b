using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Extraction.Events;

/// <summary>Events as one readable line each: <c>kind|name|date|places|organizers: 张三(attend+speak)#1 李四(attend)#2</c>; - where there is none.</summary>
internal static class EventLines
{
    private static readonly FullNames Names = new();

    /// <summary>The day of publication of every test article, a Friday.</summary>
    public static DateOnly Published { get; } = new(2023, 8, 18);

    public static IReadOnlyList<Event> Extract(string annotated, string? locale = "山东省聊城市", string title = "")
    {
        AnnotatedText parsed = AnnotatedText.Parse(annotated);
        Article article = parsed.ToArticle(locale, date: Published, title: title);
        var context = new ExtractionContext(article, parsed.Mentions, Sentences.Split(article.Text), Names.LocaleOf(article, parsed.Mentions), Names);
        return new EventExtractor().Extract(context, []);
    }

    /// <summary>All events of the text, one a line.</summary>
    public static string Of(string annotated, string? locale = "山东省聊城市", string title = "") =>
        string.Join('\n', Extract(annotated, locale, title).Select(Line));

    /// <summary>
    /// The cases of a table: blocks of a text, then <c>=&gt; </c> and one expected line per event, with a blank line between blocks.
    /// A line that starts with <c>-- </c> says what the next cases are about.
    /// </summary>
    public static TheoryData<string, string> Table(string table)
    {
        var cases = new TheoryData<string, string>();
        foreach (string block in table.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            string[] lines = [.. block.Split('\n').Where(line => !line.StartsWith("-- ", StringComparison.Ordinal))];
            int arrow = Array.FindIndex(lines, line => line.StartsWith("=>", StringComparison.Ordinal));
            if (arrow > 0) cases.Add(string.Join('\n', lines[..arrow]), string.Join('\n', lines[arrow..].Select(line => line[2..].Trim())).Trim());
        }

        return cases;
    }

    private static string Line(Event @event) =>
        $"{@event.Kind.ToName()}|{@event.Name ?? "-"}|{@event.Date?.ToString() ?? "-"}|{List(@event.Places)}|{List(@event.Organizers)}: {People(@event)}";

    private static string List(IReadOnlyList<string> names) => names.Count == 0 ? "-" : string.Join('、', names);

    private static string People(Event @event) =>
        string.Join(' ', @event.Attendance.Select(row => $"{row.Person}({string.Join('+', row.Roles.ToNames())})#{row.Order}"));
}
