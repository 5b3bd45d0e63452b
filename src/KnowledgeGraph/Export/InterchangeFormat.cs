using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
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
    private static readonly string[] Extracted = ["mentions", "byline", "posts", "events", "mentionConfidence"];
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Whether each fact also carries where it is stated, how sure it is and which rule made it.</summary>
    public bool WithEvidence { get; init; }

    /// <summary>The row in UTF-8, with a line feed at its end.</summary>
    /// <param name="row">
    /// The JSON object the article was read from, null where it was no row of JSON. Its own members are copied byte for byte, in
    /// their order; what an earlier extraction left (mentions, byline, posts, events) is replaced.
    /// </param>
    public ReadOnlyMemory<byte> ToLine(ExtractedArticle extracted, JsonElement? row = null)
    {
        ArgumentNullException.ThrowIfNull(extracted);
        var buffer = new ArrayBufferWriter<byte>(extracted.Article.Text.Length * 4 + 1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            if (row is { } given) CopyMembers(json, given);
            else WriteArticle(json, extracted.Article);
            WriteMentions(json, extracted);
            new FactWriter(json, new CodePoints(extracted.Article.Text), WithEvidence).Write(extracted.Facts);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    private static void CopyMembers(Utf8JsonWriter json, JsonElement row)
    {
        foreach (JsonProperty member in row.EnumerateObject())
        {
            if (Array.Exists(Extracted, member.NameEquals)) continue;
            json.WritePropertyName(member.Name);
            json.WriteRawValue(JsonMarshal.GetRawUtf8Value(member.Value), skipInputValidation: true);
        }
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteString("id", article.Id);
        json.WriteString("source", article.Source);
        json.WriteString("date", article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("locale", article.Locale);
        json.WriteString("title", article.Title);
        json.WriteString("text", article.Text);
        if (article.Url is not null) json.WriteString("url", article.Url);
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
