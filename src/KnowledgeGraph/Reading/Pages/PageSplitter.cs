using KnowledgeGraph.Reading.Formats;

namespace KnowledgeGraph.Reading.Pages;

/// <summary>
/// Splits a newspaper page, or a website's list of a day, into its articles: lines that were broken at a column are joined, each
/// line's features are seen, the labels that fit all lines best are found together, and the articles are read off the labels.
/// </summary>
internal sealed class PageSplitter(LinePatterns patterns, LabelScores scores)
{
    public static PageSplitter Default { get; } = new(LinePatterns.Default, LabelScores.Default);

    /// <summary>The articles of a page, in the page's order. A text in which no article can be told apart is one article.</summary>
    /// <param name="text">Line ends are <c>\n</c>.</param>
    public IReadOnlyList<PageArticle> Split(string text)
    {
        IReadOnlyList<PageLine> lines = Unwrapping.Join(PageLine.Split(text), patterns);
        IReadOnlyList<LineLabel> labels = Label(lines);
        Publication page = PageHeader.Read(lines, labels);
        IReadOnlyList<PageArticle> articles = ArticleAssembly.Assemble(lines, labels);
        if (articles.Count == 0 && lines.Count > 0) articles = [new PageArticle("", string.Join('\n', lines.Select(line => line.Text)), default)];
        return [.. articles.Select(article => article with { Told = Told(article, page) })];
    }

    /// <summary>The line about the article comes first, then the paper its lead names, then the page's masthead.</summary>
    private static Publication Told(PageArticle article, Publication page) =>
        article.Told.Or(new Publication(PageHeader.PaperOfLead(article.Text), null, null)).Or(page);

    /// <summary>The label of each line.</summary>
    internal IReadOnlyList<LineLabel> Label(IReadOnlyList<PageLine> lines) => Labeling.Best(LineFeatures.Of(lines, patterns), scores);
}
