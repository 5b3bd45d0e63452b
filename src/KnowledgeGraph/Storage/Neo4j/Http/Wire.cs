using System.Security.Authentication;

namespace KnowledgeGraph.Storage.Neo4j.Http;

/// <summary>Sends requests, and tells what happened when none is answered.</summary>
internal static class Wire
{
    /// <summary>How long a server may work on one batch before it counts as gone.</summary>
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromMinutes(10);

    public static HttpClient NewClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
    })
    {
        Timeout = LongestAnswer,
    };

    /// <summary>The answer, its headers read and its body still to come.</summary>
    public static Task<HttpResponseMessage> SendAsync(HttpClient client, HttpRequestMessage request, CancellationToken cancellationToken) =>
        GuardAsync(() => client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken), cancellationToken);

    /// <exception cref="Neo4jException">The network failed on the way.</exception>
    public static async Task<T> GuardAsync<T>(Func<Task<T>> exchange, CancellationToken cancellationToken)
    {
        try
        {
            return await exchange();
        }
        catch (HttpRequestException exception) when (exception.InnerException is AuthenticationException)
        {
            throw new Neo4jException(Neo4jFault.BadCertificate, exception.InnerException.Message, exception);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError)
        {
            throw new Neo4jException(Neo4jFault.Unreachable, exception.Message, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new Neo4jException(Neo4jFault.ConnectionLost, exception.Message, exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new Neo4jException(Neo4jFault.ConnectionLost, "no answer in time", exception);
        }
    }
}
