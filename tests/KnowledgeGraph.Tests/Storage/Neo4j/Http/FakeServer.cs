using System.Net;
using System.Text;

namespace KnowledgeGraph.Tests.Storage.Neo4j.Http;

/// <summary>Answers every request with the next of its answers, and remembers what was asked.</summary>
internal sealed class FakeServer(params (HttpStatusCode Status, string Body)[] answers) : HttpMessageHandler
{
    private int _next;

    public List<string> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : " " + await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add($"{request.Method} {request.RequestUri} {request.Headers.Authorization?.ToString() ?? "-"}{body}");
        (HttpStatusCode status, string answer) = answers[_next++];
        return new HttpResponseMessage(status) { Content = new StringContent(answer, Encoding.UTF8, "application/json") };
    }
}
