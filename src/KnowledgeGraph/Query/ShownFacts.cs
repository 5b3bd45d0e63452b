using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Query;

/// <summary>What was found in an article → as answers show it, whether or not it ever stood in a store. Offsets become code points.</summary>
internal static class ShownFacts
{
    /// <summary>The answer that a store with this article would give, except that nobody has been identified yet.</summary>
    public static ArticleAnswer Of(ExtractedArticle extracted)
    {
        Article article = extracted.Article;
        var points = new CodePoints(article.Text);
        PersonNames names = PersonNames.Of(extracted);
        return new ArticleAnswer(
            article.Id, article.Title, article.Source, article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), article.Locale,
            article.Path, article.Url, FactWriter.Sha256(article.Text), article.Text,
            [.. extracted.Mentions.Select(mention => Of(mention, article.Text, points.FromUtf16(mention.Span)))],
            [.. extracted.Facts.Byline.Select(entry => Of(entry, names, points.FromUtf16(entry.Evidence)))],
            [.. extracted.Facts.Posts.Select(post => Of(post, names, points.FromUtf16(post.Evidence)))],
            [.. extracted.Facts.Events.Select(occasion => Of(occasion, names, points))]);
    }

    /// <param name="told">With offsets in code points, as <see cref="ToldList"/> reads them.</param>
    public static ShownRole Of(RoleEvidence told) =>
        new(told.Role.ToNames()[0], told.Evidence.Start, told.Evidence.End, told.Words.Start, told.Words.End, told.Rule);

    /// <param name="told">With offsets in code points.</param>
    public static ShownDetail Of(DetailEvidence told) => new(told.Detail.ToName(), told.Value, told.Words?.Start, told.Words?.End, told.Rule);

    private static ShownMention Of(Mention mention, string text, TextSpan span) =>
        new(span.Start, span.End, mention.Type.ToName(), mention.Span.Of(text), null, mention.Confidence);

    private static ShownByline Of(BylineEntry entry, PersonNames names, TextSpan span) =>
        new(names.FullName(entry.Person), entry.Role, span.Start, span.End, entry.Confidence, entry.Rule);

    private static ShownPost Of(Post post, PersonNames names, TextSpan span) => new(
        names.FullName(post.Person), post.Title, post.Organization, post.Status.ToName(), span.Start, span.End, post.Confidence, post.Rule);

    private static ShownEvent Of(Event occasion, PersonNames names, CodePoints points)
    {
        TextSpan span = points.FromUtf16(occasion.Evidence);
        return new ShownEvent(
            occasion.Kind.ToName(), occasion.Name, occasion.Date?.ToString(), occasion.Places, occasion.Organizers,
            [.. occasion.Attendance.Select(part => Of(part, names, points))], span.Start, span.End, occasion.Confidence, occasion.Rule,
            [.. occasion.Told.Select(told => Of(told with { Words = told.Words is { } words ? points.FromUtf16(words) : null }))]);
    }

    private static ShownPart Of(Attendance part, PersonNames names, CodePoints points)
    {
        TextSpan span = points.FromUtf16(part.Evidence);
        return new ShownPart(
            names.FullName(part.Person), part.Roles.ToNames(), part.Order, part.Title, span.Start, span.End, part.Confidence, part.Rule,
            [.. part.Told.Select(told => Of(told with { Evidence = points.FromUtf16(told.Evidence), Words = points.FromUtf16(told.Words) }))]);
    }
}
