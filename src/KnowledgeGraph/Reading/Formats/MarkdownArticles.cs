using System.Text.RegularExpressions;
using KnowledgeGraph.Reading.Inputs;
using KnowledgeGraph.Reading.Pages;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>
/// Markdown: each heading of the highest level that has text under it begins an article; lower ones stay in the text. Front matter
/// (title, source, date, locale) is read. Without headings it is a page of plain text.
/// </summary>
internal sealed partial class MarkdownArticles : IFormatReader
{
    public IEnumerable<DraftItem> Read(OpenInput input)
    {
        (string text, Diagnostic? diagnostic) = WholeText.Read(input);
        if (diagnostic is not null) return [new DraftItem(null, diagnostic)];
        (FrontMatter matter, string body) = FrontMatter.Take(text);
        return Articles(body, matter).Select(draft => new DraftItem(draft));
    }

    private static IEnumerable<Draft> Articles(string body, FrontMatter matter)
    {
        var sections = Sections(body).ToList();
        int level = sections.Where(section => section.Level > 0 && section.Lines.Count > 0).Select(section => section.Level).DefaultIfEmpty(0).Min();
        if (level == 0) return Plain(string.Join('\n', sections.SelectMany(section => section.Lines)), matter);

        var drafts = new List<(string Title, List<string> Lines)>();
        foreach ((int depth, string title, List<string> lines) in sections)
        {
            if (depth == level) drafts.Add((title, [.. lines]));
            else if (depth > level && drafts.Count > 0) drafts[^1].Lines.AddRange([title, .. lines]);
        }

        return drafts.Where(draft => draft.Lines.Count > 0).Select(draft => Draft(draft.Title, draft.Lines, matter));
    }

    private static IEnumerable<Draft> Plain(string text, FrontMatter matter)
    {
        if (matter.Title is { } title) return [Draft(title, [.. text.Split('\n').Where(line => line.Length > 0)], matter)];
        return PageSplitter.Default.Split(text).Select(article =>
            new Draft { Title = article.Title, Text = article.Text, Told = article.Told.Or(matter.Publication) });
    }

    private static Draft Draft(string title, List<string> lines, FrontMatter matter)
    {
        Publication told = default;
        var text = new List<string>();
        foreach (string line in lines)
        {
            Publication meta = text.Count == 0 ? MetaLines.Read(line) : default;
            if (meta != default && line.Length < LongestMetaLine) told = told.Or(meta);
            else text.Add(line);
        }

        return new Draft { Title = title, Text = string.Join('\n', text), Told = told.Or(matter.Publication), Url = matter.Url };
    }

    private const int LongestMetaLine = 60;

    /// <summary>The headings with their level and the lines under each; level 0 before the first.</summary>
    private static IEnumerable<(int Level, string Title, List<string> Lines)> Sections(string body)
    {
        (int Level, string Title, List<string> Lines) current = (0, "", []);
        foreach (PageLine line in PageLine.Split(body))
        {
            Match heading = Heading().Match(line.Text);
            if (!heading.Success)
            {
                if (!Rule().IsMatch(line.Text) && Unmarked(line.Text) is { Length: > 0 } text) current.Lines.Add(text);
                continue;
            }

            yield return current;
            current = (heading.Groups["marks"].Length, Unmarked(heading.Groups["title"].Value), []);
        }

        yield return current;
    }

    /// <summary>The text without emphasis, with links and pictures reduced to their words.</summary>
    private static string Unmarked(string line)
    {
        string text = Picture().Replace(line, "");
        text = Link().Replace(text, "${text}");
        text = Emphasis().Replace(text, "${text}");
        return Quote().Replace(text, "").Trim();
    }

    [GeneratedRegex(@"^(?<marks>#{1,6})\s+(?<title>.+?)\s*#*$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:-{3,}|\*{3,}|_{3,}|={3,})$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Picture();

    [GeneratedRegex(@"\[(?<text>[^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<mark>\*\*|__|\*)(?<text>[^*_]+)\k<mark>")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^(?:>\s?)+")]
    private static partial Regex Quote();
}
