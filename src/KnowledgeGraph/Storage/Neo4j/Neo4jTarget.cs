using KnowledgeGraph.Text;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>The database a graph is pushed to, and who pushes it. Printing it never shows the password.</summary>
public sealed record Neo4jTarget
{
    private Neo4jTarget(Uri server, string database) => (Server, Database) = (server, database);

    /// <summary>The server's HTTP address as the user gave it: <c>http://localhost:7474</c>. Holds no user, password, query or fragment.</summary>
    public Uri Server { get; }

    /// <summary>The database's name on the server.</summary>
    public string Database { get; }

    public string Username { get; init; } = "neo4j";

    /// <summary>Null where the server asks for none.</summary>
    public string? Password { get; init; }

    /// <summary>The target that <paramref name="url"/> names, with user and password from <c>NEO4J_USERNAME</c> and <c>NEO4J_PASSWORD</c>.</summary>
    /// <param name="url"><c>http://</c> or <c>https://</c>, as of Neo4j Browser.</param>
    /// <param name="database">Null: <c>NEO4J_DATABASE</c>, or else <c>neo4j</c>.</param>
    /// <param name="environment">Reads an environment variable; null where it is not set.</param>
    /// <exception cref="UserErrorException">KG4001 to KG4003: the address cannot be used.</exception>
    public static Neo4jTarget FromUrl(string url, string? database, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(url);
        ArgumentNullException.ThrowIfNull(environment);
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0) throw new UserErrorException(Messages.Neo4jUrlMalformed());
        if (uri.UserInfo.Length > 0) throw new UserErrorException(Messages.Neo4jUrlHoldsPassword());
        if (HttpAddressOf(uri) is { } http) throw new UserErrorException(Messages.Neo4jUrlIsBolt(uri.Scheme, http));
        if (uri.Scheme is not ("http" or "https")) throw new UserErrorException(Messages.Neo4jUrlMalformed());
        return new Neo4jTarget(new Uri(uri.GetLeftPart(UriPartial.Path)), NotEmpty(database) ?? NotEmpty(environment("NEO4J_DATABASE")) ?? "neo4j")
        {
            Username = NotEmpty(environment("NEO4J_USERNAME")) ?? "neo4j",
            Password = NotEmpty(environment("NEO4J_PASSWORD")),
        };
    }

    public override string ToString() => $"{Server} ({Database})";

    /// <summary>The HTTP address that usually belongs to a Bolt address: encrypted on the host alone, as in Aura; otherwise Neo4j's default port. Null where it is none.</summary>
    private static string? HttpAddressOf(Uri uri) => uri.Scheme switch
    {
        "bolt" or "neo4j" => $"http://{uri.Host}:7474",
        "bolt+s" or "neo4j+s" or "bolt+ssc" or "neo4j+ssc" => $"https://{uri.Host}",
        _ => null,
    };

    private static string? NotEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
