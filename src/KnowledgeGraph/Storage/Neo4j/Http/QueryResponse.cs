using System.Net;
using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>
/// Reads an answer of the Query API. A status in the 200s says only that the server began to work: the statement failed if the body has
/// <c>errors</c>, whatever the status.
/// </summary>
internal static class QueryResponse
{
    /// <exception cref="Neo4jException">The statement failed, or the answer is none of the Query API's.</exception>
    public static async Task<QueryResult> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using Stream body = await response.Content.ReadAsStreamAsync(cancellationToken);
        JsonDocument document;
        try
        {
            document = await JsonDocument.ParseAsync(body, default, cancellationToken);
        }
        catch (JsonException exception)
        {
            // Behind a success stands JSON: if it does not end, the connection did.
            throw response.IsSuccessStatusCode ? new Neo4jException(Neo4jFault.ConnectionLost, "the answer breaks off", exception) : OfStatus(response.StatusCode);
        }

        using (document)
        {
            JsonElement root = document.RootElement;
            ThrowIfErrors(root);
            if (!response.IsSuccessStatusCode) throw OfStatus(response.StatusCode);
            return Result(root);
        }
    }

    private static void ThrowIfErrors(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("errors", out JsonElement errors)) return;
        foreach (JsonElement error in errors.EnumerateArray())
        {
            string code = error.TryGetProperty("code", out JsonElement c) ? c.GetString() ?? "" : "";
            string message = error.TryGetProperty("message", out JsonElement m) ? m.GetString() ?? "" : "";
            throw Neo4jException.OfCode(code, message);
        }
    }

    private static Neo4jException OfStatus(HttpStatusCode status)
    {
        Neo4jFault fault = status switch
        {
            HttpStatusCode.Unauthorized => Neo4jFault.WrongPassword,
            HttpStatusCode.Forbidden => Neo4jFault.NotAllowed,
            HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed => Neo4jFault.NoQueryApi,
            HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout => Neo4jFault.Transient,
            _ => Neo4jFault.Rejected,
        };
        return new Neo4jException(fault, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"HTTP status {(int)status}"));
    }

    private static QueryResult Result(JsonElement root)
    {
        QueryCounters counters = root.TryGetProperty("counters", out JsonElement c) ? Counters(c) : new QueryCounters();
        if (!root.TryGetProperty("data", out JsonElement data)) return new QueryResult([], [], counters);
        string[] fields = [.. data.GetProperty("fields").EnumerateArray().Select(field => field.GetString()!)];
        IReadOnlyList<object?>[] rows = [.. data.GetProperty("values").EnumerateArray().Select(List)];
        return new QueryResult(fields, rows, counters);
    }

    private static QueryCounters Counters(JsonElement counters)
    {
        return new QueryCounters
        {
            NodesCreated = Read("nodesCreated"),
            NodesDeleted = Read("nodesDeleted"),
            RelationshipsCreated = Read("relationshipsCreated"),
            RelationshipsDeleted = Read("relationshipsDeleted"),
            PropertiesSet = Read("propertiesSet"),
            ConstraintsAdded = Read("constraintsAdded"),
            IndexesAdded = Read("indexesAdded"),
        };

        long Read(string name) => counters.TryGetProperty(name, out JsonElement value) ? value.GetInt64() : 0;
    }

    private static object?[] List(JsonElement list) => [.. list.EnumerateArray().Select(Value)];

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt64(out long whole) ? (object)whole : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Array => List(value),
        JsonValueKind.Object => value.EnumerateObject().ToDictionary(member => member.Name, member => Value(member.Value), StringComparer.Ordinal),
        _ => null,
    };
}
