using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Export;

/// <summary>Writes JSON strings with Chinese as it is. The framework's encoders escape what lies outside the Basic Multilingual Plane, and with it names such as 李𬭎.</summary>
internal static class ReadableJson
{
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void WriteText(this Utf8JsonWriter json, string name, string? value)
    {
        json.WritePropertyName(name);
        json.WriteText(value);
    }

    public static void WriteText(this Utf8JsonWriter json, string? value)
    {
        if (value is null) json.WriteNullValue();
        else if (value.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0) json.WriteStringValue(value);
        else json.WriteRawValue(Quote(value), skipInputValidation: true);
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values) json.WriteText(value);
        json.WriteEndArray();
    }

    /// <summary>The value in quotation marks. Half a surrogate pair, which no UTF-8 can hold, becomes U+FFFD.</summary>
    private static string Quote(string value)
    {
        var quoted = new StringBuilder(value.Length + 16).Append('"');
        foreach (Rune rune in value.EnumerateRunes())
        {
            quoted.Append(rune.IsBmp ? UnsafeRelaxed(rune) : rune.ToString());
        }

        return quoted.Append('"').ToString();
    }

    private static string UnsafeRelaxed(Rune rune) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(rune.ToString());
}
