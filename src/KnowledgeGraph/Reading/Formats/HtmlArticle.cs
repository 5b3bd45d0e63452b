using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Reading.Pages;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>
/// Finds the article of a web page: of all elements the smallest that holds nearly all of the page's running text outside links.
/// Selectors of what is never an article, and of titles, dates and sources, are in <c>data/reading/html-selectors.tsv</c>.
/// </summary>
internal static partial class HtmlArticle
{
    /// <summary>A child that holds this share of its parent's running text holds the article.</summary>
    private const double NearlyAll = 0.85;

    private const int MaxDepth = 64;

    private static readonly Lazy<ILookup<string, string>> Selectors = new(() =>
        DataFiles.Lines("data/reading/html-selectors.tsv").Select(line => line.Split('\t')).ToLookup(cells => cells[0], cells => cells[1], StringComparer.Ordinal));

    /// <summary>The article; null where the page holds no running text.</summary>
    public static Draft? Of(IHtmlDocument document)
    {
        string title = Title(document);
        Publication told = Told(document);
        foreach (IElement noise in document.QuerySelectorAll(string.Join(", ", Selectors.Value["noise"])).ToList()) noise.Remove();
        if (document.Body is not { } body || RunningText(body) == 0) return null;

        IElement article = body;
        for (int depth = 0; depth < MaxDepth; depth++)
        {
            double least = NearlyAll * RunningText(article);
            if (article.Children.FirstOrDefault(child => RunningText(child) >= least) is not { } child) break;
            article = child;
        }

        // A lone paragraph is the whole text only of the element around it.
        while (article is IHtmlParagraphElement or IHtmlSpanElement && article.ParentElement is { } parent) article = parent;

        (IReadOnlyList<string> lines, Publication around) = Lines(article, title);
        Publication above = MetaLines.Read(body.TextContent.Length < MaxScan ? body.TextContent : body.TextContent[..MaxScan]);
        return lines.Count == 0 ? null : new Draft
        {
            Title = title,
            Text = string.Join('\n', lines),
            Told = around.Or(told).Or(above),
            Url = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
        };
    }

    /// <summary>How much of a page's text is looked at for a 来源 or a date, in characters.</summary>
    private const int MaxScan = 4000;

    private static int RunningText(IElement element)
    {
        int length = BlockText.Lines(element).Where(line => line.Length >= 10 && line.AsSpan().ContainsAny('。', '，', ',')).Sum(line => line.Length);
        return length - element.QuerySelectorAll("a").Sum(link => link.TextContent.Trim().Length);
    }

    private static (IReadOnlyList<string> Lines, Publication Told) Lines(IElement article, string title)
    {
        Publication told = default;
        var kept = new List<string>();
        foreach (string line in BlockText.Lines(article))
        {
            LinePatterns patterns = LinePatterns.Default;
            if (line == title && kept.Count == 0) continue;
            if (patterns.HasAny(line, Beside)) told = told.Or(MetaLines.Read(line));
            else kept.Add(line);
        }

        return (kept, told);
    }

    private static readonly HashSet<string> Beside = new(StringComparer.Ordinal) { "meta", "metaStrong", "furniture", "jump" };

    private static string Title(IHtmlDocument document)
    {
        foreach (string selector in Selectors.Value["title"])
        {
            if (document.QuerySelector(selector) is { } element && Clean(element.GetAttribute("content") ?? element.TextContent) is { Length: > 1 } title) return title;
        }

        return SiteName().Replace(Clean(document.Title ?? ""), "");
    }

    private static Publication Told(IHtmlDocument document)
    {
        string? source = First(document, "source") is { } name ? Label().Replace(name, "").Trim() : null;
        DateOnly? date = Selectors.Value["date"].Select(selector => document.QuerySelector(selector))
            .OfType<IElement>()
            .Select(element => PublicationDate.Find(element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.TextContent))
            .FirstOrDefault(day => day is not null);
        return new Publication(string.IsNullOrEmpty(source) ? null : source, date, null);
    }

    private static string? First(IHtmlDocument document, string kind) =>
        Selectors.Value[kind].Select(selector => document.QuerySelector(selector)?.GetAttribute("content")).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));

    private static string Clean(string text) => Blank().Replace(text, " ").Trim();

    [GeneratedRegex(@"[\s\u3000\u00A0]+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\s*[-_—|｜–－]+\s*[^-_—|｜–－]{2,20}$")]
    private static partial Regex SiteName();

    [GeneratedRegex(@"^(?:来源|稿源|信息来源)\s*[：:]")]
    private static partial Regex Label();
}
