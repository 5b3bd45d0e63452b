using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Bylines;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Extraction.Posts;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction;

/// <summary>Facts as readable lines, to compare with what a table of rules expects.</summary>
internal static class FactLines
{
    private static readonly FullNames Names = new();
    private static readonly FactExtractor Extractor = new(Names, new BylineExtractor(), new PostExtractor(), new EventExtractor());

    /// <summary>The facts of an annotated text, and that every piece of evidence lies inside it.</summary>
    public static ArticleFacts Extract(string annotated, string? locale = null, string? source = null) =>
        Extract(AnnotatedText.Parse(annotated), locale, source);

    public static ArticleFacts Extract(AnnotatedText parsed, string? locale = null, string? source = null)
    {
        ArticleFacts facts = Extractor.Extract(parsed.ToArticle(locale, source), parsed.Mentions);
        Assert.All(facts.Posts, post => Assert.Contains(post.Person, post.Evidence.Of(parsed.Text), StringComparison.Ordinal));
        return facts;
    }

    /// <summary>张百顺|副书记|中共聊城市委; …</summary>
    public static string Posts(ArticleFacts facts) =>
        string.Join("; ", facts.Posts.Select(post => $"{post.Person}|{post.Title}|{post.Organization ?? "-"}"));

    /// <summary>李明|记者; …</summary>
    public static string Byline(ArticleFacts facts) => string.Join("; ", facts.Byline.Select(entry => $"{entry.Person}|{entry.Role}"));
}
