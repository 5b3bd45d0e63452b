using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Export;

/// <summary>Writes JSON strings with Chinese as it is. The framework's encoders escape what lies outside the Basic Multilingual Plane, and with it names such as 李𬭎.</summary>
internal static class ReadableJson
{
    private const int EscapedPairLength = 12;

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

    /// <summary>
    /// JSON text in which every escaped surrogate pair (<c>\ud872\udf2d</c>) stands as the character it means. For the serializer's output,
    /// which escapes them with any of the framework's encoders.
    /// </summary>
    public static string Unescape(string json)
    {
        if (!json.Contains("\\uD", StringComparison.OrdinalIgnoreCase)) return json;
        var readable = new StringBuilder(json.Length);
        for (int i = 0; i < json.Length;)
        {
            if (SurrogatePairAt(json, i) is { } pair)
            {
                readable.Append(pair);
                i += EscapedPairLength;
                continue;
            }

            int length = json[i] == '\\' ? 2 : 1;
            readable.Append(json, i, length);
            i += length;
        }

        return readable.ToString();
    }

    private static string? SurrogatePairAt(string json, int index)
    {
        if (index + EscapedPairLength > json.Length || UnitAt(json, index) is not { } high || UnitAt(json, index + 6) is not { } low) return null;
        return char.IsSurrogatePair(high, low) ? new string([high, low]) : null;
    }

    private static char? UnitAt(string json, int index)
    {
        if (json[index] != '\\' || json[index + 1] != 'u') return null;
        bool hex = ushort.TryParse(json.AsSpan(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit);
        return hex ? (char)unit : null;
    }
}
