using System.Text.Json;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Support;

/// <summary>Annotated rows as extracted articles. The rows have no evidence: each fact gets the sentence of its person's first mention (an event, of its first person's).</summary>
internal static class GoldArticles
{
    public static IEnumerable<ExtractedArticle> Read(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0).Select(line =>
        {
            using var row = JsonDocument.Parse(line);
            return Row(row.RootElement, path);
        });

    private static ExtractedArticle Row(JsonElement row, string path)
    {
        string text = row.GetProperty("text").GetString()!;
        var article = new Article
        {
            Id = row.GetProperty("id").GetString()!,
            Source = Text(row, "source"),
            Date = DateOnly.TryParse(Text(row, "date"), System.Globalization.CultureInfo.InvariantCulture, out DateOnly date) ? date : null,
            Locale = Text(row, "locale"),
            Title = Text(row, "title") ?? "",
            Text = text,
            Path = Path.GetFileName(path),
        };
        Mention[] mentions = [.. row.GetProperty("mentions").EnumerateArray().Select(Mention)];
        var evidence = new EvidenceFinder(text, mentions);
        return new ExtractedArticle(article, mentions, new ArticleFacts(
            [.. Items(row, "byline").Select(entry => new BylineEntry(Text(entry, "person")!, Text(entry, "role")!, evidence.Of(Text(entry, "person")!)))],
            [.. Items(row, "posts").Select(post => new Post(Text(post, "person")!, Text(post, "title")!, Text(post, "org"), PostStatus.Current, evidence.Of(Text(post, "person")!), 1, "gold"))],
            [.. Items(row, "events").Select(occasion => Occasion(occasion, evidence))]));
    }

    private static Event Occasion(JsonElement row, EvidenceFinder evidence)
    {
        Attendance[] attendance = [.. Items(row, "attendance").Select(part => new Attendance(
            Text(part, "person")!, RolesOf(part), part.GetProperty("order").GetInt32(), Title: null, evidence.Of(Text(part, "person")!), 1, "gold"))];
        Assert.True(FactNames.TryParseKind(Text(row, "kind")!, out EventKind kind));
        return new Event(
            kind, Text(row, "name"), PartialDate.TryParse(Text(row, "date"), out PartialDate date) ? date : null,
            Strings(row, "places"), Strings(row, "organizers"), attendance, attendance.Length > 0 ? attendance[0].Evidence : default, 1, "gold");
    }

    private static Roles RolesOf(JsonElement part)
    {
        Roles roles = Roles.None;
        foreach (string name in Strings(part, "roles")) roles |= FactNames.TryParseRole(name, out Roles role) ? role : Roles.None;
        return roles;
    }

    private static Mention Mention(JsonElement row)
    {
        Assert.True(MentionTypes.TryParse(row[2].GetString()!, out MentionType type));
        return new Mention(new TextSpan(row[0].GetInt32(), row[1].GetInt32()), type);
    }

    private static IEnumerable<JsonElement> Items(JsonElement row, string name) => row.TryGetProperty(name, out JsonElement list) ? [.. list.EnumerateArray()] : [];

    private static string[] Strings(JsonElement row, string name) => [.. Items(row, name).Select(item => item.GetString()!)];

    private static string? Text(JsonElement row, string name) => row.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private sealed class EvidenceFinder(string text, IReadOnlyList<Mention> mentions)
    {
        private readonly IReadOnlyList<TextSpan> _sentences = Sentences.Split(text);

        public TextSpan Of(string person)
        {
            int at = mentions.Where(mention => mention.Type == MentionType.Person && mention.Span.Of(text) == person).Select(mention => mention.Span.Start).FirstOrDefault(-1);
            if (at < 0) at = Math.Max(0, text.IndexOf(person, StringComparison.Ordinal));
            return _sentences.FirstOrDefault(sentence => sentence.Contains(at));
        }
    }
}
