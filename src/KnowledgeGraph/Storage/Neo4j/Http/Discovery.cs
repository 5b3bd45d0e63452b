using System.Text.Json;

namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>Asks a server who it is and where its Query API is: <c>GET /</c>, which needs no password.</summary>
internal static class Discovery
{
    internal sealed record Found(Neo4jServer Server, Uri QueryEndpoint);

    /// <exception cref="Neo4jException">Nobody answers, or not as Neo4j does, or without a Query API.</exception>
    public static async Task<Found> FindAsync(HttpClient client, Neo4jTarget target, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, target.Server);
        request.Headers.Accept.ParseAdd("application/json");
        using HttpResponseMessage response = await Wire.SendAsync(client, request, cancellationToken);
        string body = await Wire.GuardAsync(() => response.Content.ReadAsStringAsync(cancellationToken), cancellationToken);
        return Read(body, target);
    }

    internal static Found Read(string body, Neo4jTarget target)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || Text(root, "neo4j_version") is not { } version) throw NotNeo4j();
            string query = Text(root, "query") ?? throw new Neo4jException(Neo4jFault.NoQueryApi, version);
            return new Found(new Neo4jServer(version, Text(root, "neo4j_edition") ?? ""), Endpoint(query, target));
        }
        catch (JsonException)
        {
            throw NotNeo4j();
        }
    }

    /// <summary>
    /// The endpoint's path at the address that the user named. The server tells its own idea of its address, which behind a proxy or in a
    /// container leads nowhere; and the password goes only where the user sent it.
    /// </summary>
    private static Uri Endpoint(string query, Neo4jTarget target)
    {
        string path = query.Contains("://", StringComparison.Ordinal) ? "/" + query.Split('/', 4)[^1] : query;
        string database = Uri.EscapeDataString(target.Database);
        return new Uri(target.Server.AbsoluteUri.TrimEnd('/') + path.Replace("{databaseName}", database, StringComparison.Ordinal));
    }

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Neo4jException NotNeo4j() => new(Neo4jFault.NotNeo4j, "the answer to GET / is not Neo4j's");
}
