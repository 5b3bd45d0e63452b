using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Evaluation.Rows;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Facts;

/// <summary>Reads annotated articles with all their facts.</summary>
internal static class FactArticles
{
    /// <exception cref="UserErrorException">The file is not there, or KG5003: a line cannot be read.</exception>
    public static IEnumerable<(Article Article, AnnotatedRow Gold)> Read(string path)
    {
        if (!File.Exists(path)) throw new UserErrorException(Messages.PathNotFound(path));
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return ReadLine(line) ?? throw new UserErrorException(Messages.GoldRowUnreadable(path, number));
        }
    }

    private static (Article Article, AnnotatedRow Gold)? ReadLine(string line)
    {
        try
        {
            JsonElement row = RowJson.Parse(Encoding.UTF8.GetBytes(line));
            string id = RowJson.TextOrNull(row, "id") ?? "", text = RowJson.TextOrNull(row, "text") ?? "";
            var article = new Article
            {
                Id = id,
                Text = text,
                Title = RowJson.TextOrNull(row, "title") ?? "",
                Source = RowJson.TextOrNull(row, "source"),
                Locale = RowJson.TextOrNull(row, "locale"),
                Date = DateOnly.TryParseExact(RowJson.TextOrNull(row, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null,
            };
            AnnotatedRow gold = RowJson.ToRow(row, id, text);
            return (article, gold with { Mentions = [.. gold.Mentions.OrderBy(mention => mention.Span)] });
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
