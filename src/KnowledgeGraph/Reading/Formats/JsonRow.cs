using System.Text.Json;
using KnowledgeGraph.Reading.Encodings;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>The fields of one JSON row that reading uses; others (mentions, posts, events) are passed over.</summary>
internal ref struct JsonRow
{
    public string? Id;
    public string? Source;
    public string? Date;
    public string? Locale;
    public string? Title;
    public string? Text;
    public string? Url;

    /// <summary>Reads one object.</summary>
    /// <exception cref="JsonException">The bytes are not one JSON object.</exception>
    /// <exception cref="InvalidOperationException">A string is no valid Unicode.</exception>
    public static JsonRow Parse(ReadOnlySpan<byte> utf8)
    {
        var row = default(JsonRow);
        var reader = new Utf8JsonReader(utf8);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) throw new JsonException();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadProperty(ref reader, ref row);
        }

        // Reads on to the end, so that anything behind the object is an error.
        while (reader.Read())
        {
        }

        return row;
    }

    public readonly Draft ToDraft(DateOnly? date) => new()
    {
        Id = Filled(Id),
        Title = Title ?? "",
        Text = Text ?? "",
        Url = Filled(Url),
        Stated = new Publication(Filled(Source), date, Filled(Locale)),
    };

    private static string? Filled(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static void ReadProperty(ref Utf8JsonReader reader, ref JsonRow row)
    {
        if (reader.ValueTextEquals("id"u8)) row.Id = Scalar(ref reader);
        else if (reader.ValueTextEquals("text"u8)) row.Text = String(ref reader);
        else if (reader.ValueTextEquals("title"u8)) row.Title = String(ref reader);
        else if (reader.ValueTextEquals("date"u8)) row.Date = Scalar(ref reader);
        else if (reader.ValueTextEquals("source"u8)) row.Source = String(ref reader);
        else if (reader.ValueTextEquals("locale"u8)) row.Locale = String(ref reader);
        else if (reader.ValueTextEquals("url"u8)) row.Url = String(ref reader);
        else reader.Skip();
    }

    /// <summary>A string, or null where the value is anything else.</summary>
    private static string? String(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) return reader.GetString();
        reader.Skip();
        return null;
    }

    /// <summary>A string, or a number as it is written.</summary>
    private static string? Scalar(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String) return reader.GetString();
        if (reader.TokenType == JsonTokenType.Number) return ChineseEncodings.Utf8.GetString(reader.ValueSpan);
        reader.Skip();
        return null;
    }
}
