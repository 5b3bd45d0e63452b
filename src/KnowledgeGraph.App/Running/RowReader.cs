using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Running;

/// <summary>Rows of JSON Lines → articles.</summary>
internal static class RowReader
{
    public static IEnumerable<InputItem> Read(Stream stream, string? path)
    {
        using var reader = new StreamReader(stream);
        long line = 0;
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (!string.IsNullOrWhiteSpace(text)) yield return ReadRow(text, path, line);
        }
    }

    private static InputItem ReadRow(string line, string? path, long number)
    {
        try
        {
            JsonElement row = JsonElement.Parse(line);
            var article = new Article
            {
                Id = row.TryGetProperty("id", out JsonElement id) ? id.ToString() : number.ToString(CultureInfo.InvariantCulture),
                Source = Text(row, "source"),
                Date = DateOnly.TryParseExact(Text(row, "date"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null,
                Locale = Text(row, "locale"),
                Title = Text(row, "title") ?? "",
                Text = Text(row, "text") ?? throw new JsonException("no text"),
                Path = path,
            };
            return new InputItem(article, null, System.Text.Encoding.UTF8.GetBytes(line));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return new InputItem(null, Messages.RowUnreadable(path, number, exception.Message), default);
        }
    }

    private static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
