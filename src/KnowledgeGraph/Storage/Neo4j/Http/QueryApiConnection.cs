using System.Net.Http.Headers;
using System.Text;

namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>A database behind Neo4j's HTTP Query API, https://neo4j.com/docs/query-api/current/ (since 5.19).</summary>
internal sealed class QueryApiConnection : INeo4jConnection
{
    private readonly HttpClient _client;
    private readonly Uri _endpoint;
    private readonly AuthenticationHeaderValue? _authorization;

    private QueryApiConnection(HttpClient client, Discovery.Found found, Neo4jTarget target)
    {
        _client = client;
        _endpoint = found.QueryEndpoint;
        Server = found.Server;
        _authorization = target.Password is null
            ? null
            : new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{target.Username}:{target.Password}")));
    }

    public Neo4jServer Server { get; }

    /// <summary>Asks the server where its Query API is.</summary>
    /// <exception cref="Neo4jException">There is no server, or none that can be used.</exception>
    public static async Task<QueryApiConnection> OpenAsync(HttpClient client, Neo4jTarget target, CancellationToken cancellationToken) =>
        new(client, await Discovery.FindAsync(client, target, cancellationToken), target);

    public async Task<QueryResult> RunAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _endpoint) { Content = new StatementContent(statement) };
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.Authorization = _authorization;
        try
        {
            using HttpResponseMessage response = await Wire.SendAsync(_client, request, cancellationToken);
            return await Wire.GuardAsync(() => QueryResponse.ReadAsync(response, cancellationToken), cancellationToken);
        }
        catch (Neo4jException exception) when (exception.Fault == Neo4jFault.Unreachable)
        {
            // The server was there a moment ago: it went away.
            throw new Neo4jException(Neo4jFault.ConnectionLost, exception.Message, exception);
        }
    }
}
