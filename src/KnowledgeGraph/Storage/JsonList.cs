using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Storage;

/// <summary>A list as the tables hold it: a JSON array of strings, readable with SQLite's json_each; Chinese stays Chinese in it.</summary>
internal static class JsonList
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<string> values)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartArray();
            foreach (string value in values) json.WriteStringValue(value);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static IReadOnlyList<string> Read(string? text)
    {
        if (text is null or "[]") return [];
        var json = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        var values = new List<string>();
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.String) values.Add(json.GetString()!);
        }

        return values;
    }
}
