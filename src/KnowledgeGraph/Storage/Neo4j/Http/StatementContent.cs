using System.Collections;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>A statement as the body of a request to the Query API, written to the wire piece by piece.</summary>
internal sealed class StatementContent : HttpContent
{
    private const int PieceSize = 64 * 1024;

    // Nobody puts this JSON into a web page: Chinese text need not be escaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly CypherStatement _statement;

    public StatementContent(CypherStatement statement)
    {
        _statement = statement;
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await using var writer = new Utf8JsonWriter(stream, Options);
        writer.WriteStartObject();
        writer.WriteString("statement", _statement.Text);
        writer.WriteBoolean("includeCounters", true);
        writer.WriteStartObject("parameters");
        foreach ((string name, object? value) in _statement.Parameters)
        {
            writer.WritePropertyName(name);
            if (value is IEnumerable items and not string and not IDictionary)
            {
                await WriteListAsync(writer, items, cancellationToken);
            }
            else
            {
                WriteValue(writer, value);
            }
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
        await writer.FlushAsync(cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    private static async Task WriteListAsync(Utf8JsonWriter writer, IEnumerable items, CancellationToken cancellationToken)
    {
        writer.WriteStartArray();
        foreach (object? item in items)
        {
            WriteValue(writer, item);
            if (writer.BytesPending > PieceSize) await writer.FlushAsync(cancellationToken);
        }

        writer.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case long number: writer.WriteNumberValue(number); break;
            case int number: writer.WriteNumberValue(number); break;
            case double number: WriteFloat(writer, number); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case IReadOnlyDictionary<string, object?> map: WriteMap(writer, map); break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (object? item in items) WriteValue(writer, item);
                writer.WriteEndArray();
                break;
            default: throw new ArgumentException($"{value.GetType()} is no type of a Cypher parameter", nameof(value));
        }
    }

    private static void WriteMap(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> map)
    {
        writer.WriteStartObject();
        foreach ((string key, object? value) in map)
        {
            writer.WritePropertyName(key);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
    }

    // JSON has one kind of number: only the decimal point tells the server that 1.0 is a float.
    private static void WriteFloat(Utf8JsonWriter writer, double number)
    {
        if (double.IsInteger(number) && Math.Abs(number) < 1e15)
        {
            writer.WriteRawValue(number.ToString("F1", System.Globalization.CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNumberValue(number);
        }
    }
}
