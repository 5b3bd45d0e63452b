using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.Query;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Views;

/// <summary>An article with its mentions marked, and what was found in it; or the articles to choose from.</summary>
internal static class ShowView
{
    private const int Indent = 2;

    public static void Show(ShowAnswer answer, IPage page, bool colours)
    {
        if (answer.Article is not null) Show(answer.Article, page, colours);
        else ShowChoice(answer.Articles, page);
    }

    /// <summary>Several articles are what was asked for.</summary>
    public static void ShowChoice(IReadOnlyList<ArticleSummary> articles, IPage page)
    {
        page.Write("Several articles match; name one by its id:");
        page.Write(new Table(
            [new Column("id"), new Column("date"), new Column("source"), new Column("headline")],
            [.. articles.Select(article => new StyledText[] { article.Id, article.Date ?? "", article.Source ?? "", article.Title })]));
    }

    private static void Show(ArticleAnswer article, IPage page, bool colours)
    {
        if (article.Title.Length > 0) page.Write(StyledText.Of(article.Title, Tone.Strong));
        string?[] origin = [article.Source, article.Date, article.Locale, article.Id];
        page.Write(StyledText.Of(string.Join("  ", origin.OfType<string>()), Tone.Faint));
        page.Gap();
        page.Write(Highlighter.Highlight(article.Text, MentionsOf(article), colours));
        page.Gap();
        page.Write(Highlighter.Legend(colours));
        ShowByline(article, page);
        ShowPosts(article, page);
        foreach (ShownEvent occasion in article.Events) ShowEvent(occasion, page);
    }

    private static Mention[] MentionsOf(ArticleAnswer article)
    {
        var points = new CodePoints(article.Text);
        return
        [
            .. from mention in article.Mentions
               let span = points.ToUtf16(new TextSpan(mention.Start, mention.End))
               where span is not null && MentionTypes.TryParse(mention.Type, out _)
               select new Mention(span.Value, TypeOf(mention.Type), mention.Confidence),
        ];
    }

    private static MentionType TypeOf(string name) => MentionTypes.TryParse(name, out MentionType type) ? type : default;

    private static void ShowByline(ArticleAnswer article, IPage page)
    {
        if (article.Byline.Count == 0) return;
        page.Gap();
        page.Write(StyledText.Of("By", Tone.Heading));
        foreach (ShownByline entry in article.Byline) page.Write(StyledText.Of(entry.Person, Tone.Person).Add("  " + entry.Role), Indent);
    }

    private static void ShowPosts(ArticleAnswer article, IPage page)
    {
        if (article.Posts.Count == 0) return;
        page.Gap();
        page.Write(StyledText.Of("Posts", Tone.Heading));
        int width = article.Posts.Max(post => CellWidth.Of(post.Person));
        foreach (ShownPost post in article.Posts)
        {
            StyledText line = StyledText.Of(post.Person, Tone.Person).PadTo(width).Add("  ");
            if (post.Organization is not null) line = line.Add(post.Organization, Tone.Organization).Add(" ");
            line = line.Add(post.Title, Tone.Title);
            page.Write(post.Status == "current" ? line : line.Add("  " + post.Status), Indent);
        }
    }

    private static void ShowEvent(ShownEvent occasion, IPage page)
    {
        page.Gap();
        var summary = new EventSummary("", occasion.Kind, occasion.Name, occasion.Date, occasion.Places, occasion.Organizers, occasion.Attendance.Count, []);
        page.Write(EventLines.Heading(summary));
        int width = occasion.Attendance.Select(part => CellWidth.Of(part.Person)).DefaultIfEmpty().Max();
        foreach (ShownPart part in occasion.Attendance)
        {
            StyledText line = StyledText.Of(FormattableString.Invariant($"{part.Order}  ")).Add(StyledText.Of(part.Person, Tone.Person).PadTo(width)).Add($"  {EventLines.Roles(part.Roles)}");
            page.Write(part.Title is null ? line : line.Add("  ").Add(part.Title, Tone.Title), Indent);
        }
    }
}
