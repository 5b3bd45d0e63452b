using System.Buffers;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Export;

/// <summary>
/// An extracted article as one row of JSON Lines: the form of gold files and of <c>kg extract</c>. Offsets are code points;
/// Chinese stands as it is.
/// </summary>
public sealed class InterchangeFormat
{
    private static readonly string[] Replaced = ["mentions", "mentionConfidence", "byline", "posts", "events"];

    /// <summary>Whether each fact also carries where it is stated, how sure it is and which rule made it.</summary>
    public bool WithEvidence { get; init; }

    /// <summary>The row in UTF-8, with a line feed at its end.</summary>
    /// <param name="row">
    /// The JSON object the article was read from, in UTF-8; empty where it was no row of JSON. Its own members keep their order and
    /// their values byte for byte; what an earlier extraction left (mentions, byline, posts, events) is replaced.
    /// </param>
    public ReadOnlyMemory<byte> ToLine(ExtractedArticle extracted, ReadOnlySpan<byte> row = default)
    {
        ArgumentNullException.ThrowIfNull(extracted);
        var buffer = new ArrayBufferWriter<byte>(extracted.Article.Text.Length * 4 + 1024);
        using (var json = new Utf8JsonWriter(buffer, ReadableJson.Options))
        {
            json.WriteStartObject();
            if (row.IsEmpty) WriteArticle(json, extracted.Article);
            else CopyMembers(json, row);
            WriteMentions(json, extracted);
            new FactWriter(json, new CodePoints(extracted.Article.Text), WithEvidence).Write(extracted.Facts);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void CopyMembers(Utf8JsonWriter json, ReadOnlySpan<byte> row)
    {
        var reader = new Utf8JsonReader(row);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!;
            reader.Read();
            int start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (Array.IndexOf(Replaced, name) >= 0) continue;
            json.WritePropertyName(name);
            json.WriteRawValue(row[start..(int)reader.BytesConsumed], skipInputValidation: true);
        }
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteText("id", article.Id);
        json.WriteText("source", article.Source);
        json.WriteText("date", article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteText("locale", article.Locale);
        json.WriteText("title", article.Title);
        json.WriteText("text", article.Text);
        if (article.Url is not null) json.WriteText("url", article.Url);
    }

    private void WriteMentions(Utf8JsonWriter json, ExtractedArticle extracted)
    {
        var points = new CodePoints(extracted.Article.Text);
        json.WriteStartArray("mentions");
        foreach (Mention mention in extracted.Mentions)
        {
            TextSpan span = points.FromUtf16(mention.Span);
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteStringValue(mention.Type.ToName());
            json.WriteEndArray();
        }

        json.WriteEndArray();
        if (!WithEvidence) return;
        json.WriteStartArray("mentionConfidence");
        foreach (Mention mention in extracted.Mentions) json.WriteNumberValue(Math.Round(mention.Confidence, 3));
        json.WriteEndArray();
    }
}
