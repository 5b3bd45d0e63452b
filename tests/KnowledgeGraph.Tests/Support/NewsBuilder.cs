using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Support;

/// <summary>
/// An article with its facts, told by hand: mentions inline (see <see cref="AnnotatedText"/>), facts by name. Each fact's evidence runs over the
/// sentence in which its person is first mentioned.
/// </summary>
internal sealed class NewsBuilder
{
    private readonly AnnotatedText _text;
    private readonly List<BylineEntry> _byline = [];
    private readonly List<Post> _posts = [];
    private readonly List<Event> _events = [];
    private Article _article;

    public NewsBuilder(string id, string annotated, string? date = "2023-12-16", string? locale = "山东省聊城市")
    {
        _text = AnnotatedText.Parse(annotated);
        _article = new Article
        {
            Id = id,
            Text = _text.Text,
            Date = date is null ? null : DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Locale = locale,
        };
    }

    public NewsBuilder From(string? path = null, string? source = null, string title = "")
    {
        _article = _article with { Path = path, Source = source, Title = title };
        return this;
    }

    public NewsBuilder Byline(string person, string role = "记者")
    {
        _byline.Add(new BylineEntry(person, role, Sentence(person)));
        return this;
    }

    public NewsBuilder Post(string person, string title, string? organization, PostStatus status = PostStatus.Current)
    {
        _posts.Add(new Post(person, title, organization, status, Sentence(person), 0.9, "test"));
        return this;
    }

    /// <param name="people">In protocol order: 张百顺 or 张百顺=chair,speak.</param>
    public NewsBuilder Event(EventKind kind, string? name, string? date, string? place, params string[] people)
    {
        Attendance[] attendance = [.. people.Select((person, i) =>
        {
            string[] parts = person.Split('=');
            return new Attendance(parts[0], RolesOf(parts.Length > 1 ? parts[1] : "attend"), i + 1, Title: null, Sentence(parts[0]), 0.8, "test");
        })];
        _events.Add(new Event(
            kind, name, PartialDate.TryParse(date, out PartialDate day) ? day : null, place is null ? [] : [place], [], attendance,
            attendance.Length > 0 ? attendance[0].Evidence : new TextSpan(0, 1), 0.9, "test"));
        return this;
    }

    public ExtractedArticle Build() => new(_article, _text.Mentions, new ArticleFacts(_byline, _posts, _events));

    public static implicit operator ExtractedArticle(NewsBuilder builder) => builder.Build();

    private static Roles RolesOf(string names)
    {
        Roles roles = Roles.None;
        foreach (string name in names.Split(',')) roles |= FactNames.TryParseRole(name, out Roles role) ? role : throw new ArgumentException(name, nameof(names));
        return roles;
    }

    private TextSpan Sentence(string person)
    {
        int at = Math.Max(0, _text.Text.IndexOf(person, StringComparison.Ordinal));
        return Sentences.Split(_text.Text).First(sentence => sentence.Contains(at));
    }
}
