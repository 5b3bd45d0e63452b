using System.Text.RegularExpressions;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Reading.Pages;

/// <summary>How a page's lines are printed.</summary>
public enum PageLayout
{
    /// <summary>As the fixture has them.</summary>
    Natural,

    /// <summary>A blank line between any two.</summary>
    Spaced,

    /// <summary>No blank line, Windows line ends, paragraphs indented by two full-width spaces.</summary>
    Dense,

    /// <summary>As dense, paragraphs broken at 18 characters.</summary>
    Wrapped,

    /// <summary>Paragraphs broken at 18 characters, a blank line between any two, no indent.</summary>
    WrappedApart,
}

/// <summary>
/// A page of <c>*.page</c>: each line begins with what it is. F furniture, S section, K kicker, H headline, U subtitle, M about the
/// article, B byline (in the text), P paragraph, N first paragraph without headline, I short item with <c>{title}</c> and <c>{text}</c>.
/// </summary>
internal sealed partial record LabelledPage(string Name, IReadOnlyList<(char Kind, string Raw)> Lines)
{
    private const int Column = 18;

    public static LabelledPage Load(string name)
    {
        string path = Files.InRepository($"tests/KnowledgeGraph.Tests/Reading/Pages/{name}.page");
        return new LabelledPage(name, [.. File.ReadLines(path).Select(line => line.Length == 0 ? (' ', "") : (line[0], line[2..]))]);
    }

    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Files.InRepository("tests/KnowledgeGraph.Tests/Reading/Pages"), "*.page")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal);

    public string Print(PageLayout layout) => layout switch
    {
        PageLayout.Natural => string.Join('\n', Lines.Select(line => Plain(line.Raw))),
        PageLayout.Spaced => string.Join("\n\n", Printed().Select(line => line.Text)),
        PageLayout.Dense => string.Join("\r\n", Printed().Select(line => Indent(line.Kind) + line.Text)),
        PageLayout.Wrapped => string.Join('\n', Printed().SelectMany(line => Wrap(line.Kind, Indent(line.Kind) + line.Text))),
        _ => string.Join("\n\n", Printed().Select(line => string.Join('\n', Wrap(line.Kind, line.Text)))),
    };

    /// <summary>The articles: title and text.</summary>
    public IReadOnlyList<(string Title, string Text)> Articles()
    {
        var articles = new List<(List<string> Title, List<string> Text)>();
        char before = ' ';
        foreach ((char kind, string raw) in Lines.Where(line => line.Kind != ' '))
        {
            if (kind is 'I' or 'N' || (kind == 'H' && before != 'H')) articles.Add(([], []));
            string text = raw.Trim();
            if (kind == 'H') articles[^1].Title.Add(text);
            else if (kind is 'P' or 'B' or 'N') articles[^1].Text.Add(text);
            else if (kind == 'I') AddItem(articles[^1], text);
            before = kind;
        }

        return [.. articles.Select(article => (string.Join(' ', article.Title), string.Join('\n', article.Text)))];
    }

    private static void AddItem((List<string> Title, List<string> Text) article, string raw)
    {
        string[] parts = [.. Braced().Matches(raw).Select(match => match.Groups[1].Value)];
        if (parts.Length > 1) article.Title.Add(parts[0]);
        article.Text.Add(parts[^1]);
    }

    private IEnumerable<(char Kind, string Text)> Printed() =>
        Lines.Where(line => line.Kind != ' ').Select(line => (line.Kind, Plain(line.Raw).Trim()));

    private static string Plain(string raw) => raw.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);

    private static string Indent(char kind) => kind is 'P' or 'N' or 'I' ? "　　" : "";

    private static IEnumerable<string> Wrap(char kind, string text) =>
        kind is 'P' or 'N' or 'I' or 'B' ? text.Chunk(Column).Select(chunk => new string(chunk)) : [text];

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Braced();
}
