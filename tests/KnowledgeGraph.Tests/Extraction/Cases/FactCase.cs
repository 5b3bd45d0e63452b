using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction.Cases;

/// <summary>
/// One line of a table beside this file: a sentence with its names marked (see <see cref="AnnotatedText"/>; ¶ is a line end), a tab, the facts.
/// A line <c>@ posts locale=山东省聊城市 date=2023-08-18</c> says what the facts of the next lines are (see <see cref="FactViews"/>) and which
/// article they stand in; a third column (<c>title=…</c>) adds to it for one line. <c>-</c> is no fact; <c># …</c> a comment.
/// </summary>
internal sealed record FactCase(string Place, string View, IReadOnlyDictionary<string, string> Article, string Sentence, string Expected)
{
    private static readonly IFactExtractor Extractor = FactExtractors.LoadDefault();

    private const string Folder = "tests/KnowledgeGraph.Tests/Extraction/Cases";

    public static IReadOnlyList<string> Tables { get; } =
        [.. Directory.EnumerateFiles(Files.InRepository(Folder), "*.tsv").Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    public string Found => FactViews.Of(View, Extract());

    public static IEnumerable<FactCase> Read(string table)
    {
        string view = "";
        IReadOnlyDictionary<string, string> article = new Dictionary<string, string>();
        int number = 0;
        foreach (string line in File.ReadLines(Files.InRepository($"{Folder}/{table}")))
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '@')
            {
                string[] words = line[1..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                (view, article) = (words[0], Settings(words[1..], new Dictionary<string, string>()));
                continue;
            }

            string[] cells = line.Split('\t');
            IReadOnlyDictionary<string, string> own = cells.Length > 2 ? Settings(cells[2].Split(' '), article) : article;
            yield return new FactCase(string.Create(CultureInfo.InvariantCulture, $"{table}:{number}"), view, own, cells[0], cells[1]);
        }
    }

    /// <summary>What was expected and what was found, one below the other.</summary>
    public override string ToString() => $"{Place}\n  {Sentence}\n  expected {View}  {Expected}\n  found    {View}  {Found}";

    private static Dictionary<string, string> Settings(IEnumerable<string> words, IReadOnlyDictionary<string, string> known)
    {
        var settings = new Dictionary<string, string>(known, StringComparer.Ordinal);
        foreach (string[] word in words.Select(word => word.Split('=', 2))) settings[word[0]] = word[1];
        return settings;
    }

    private ArticleFacts Extract()
    {
        AnnotatedText parsed = AnnotatedText.Parse(Sentence.Replace('¶', '\n'));
        DateOnly? date = Article.GetValueOrDefault("date") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        return Extractor.Extract(
            parsed.ToArticle(Article.GetValueOrDefault("locale"), Article.GetValueOrDefault("source"), date, Article.GetValueOrDefault("title", "")), parsed.Mentions);
    }
}
