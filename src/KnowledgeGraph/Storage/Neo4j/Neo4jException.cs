namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>What to do about a statement that failed.</summary>
internal enum Neo4jFault
{
    /// <summary>The server says that the same statement may succeed later: a deadlock, a change of leader, a database that is starting.</summary>
    Transient,

    /// <summary>A transaction outgrew the server's memory: fewer rows may fit.</summary>
    TooMuchMemory,

    /// <summary>The connection broke; the statement may have been done or not.</summary>
    ConnectionLost,

    /// <summary>Nobody listens at the address, or its name is unknown.</summary>
    Unreachable,

    BadCertificate,

    /// <summary>What answers is no Neo4j server.</summary>
    NotNeo4j,

    /// <summary>The server has no Query API: older than 5.19, or not switched on.</summary>
    NoQueryApi,

    WrongPassword,

    PasswordExpired,

    /// <summary>The user may not do this, or the database is read-only.</summary>
    NotAllowed,

    NoSuchDatabase,

    /// <summary>Data that others put there stand in the way of a constraint.</summary>
    ConstraintImpossible,

    /// <summary>Anything else the server refuses; its own words say why.</summary>
    Rejected,
}

/// <summary>A statement that a server did not do.</summary>
internal sealed class Neo4jException(Neo4jFault fault, string message, Exception? inner = null) : Exception(message, inner)
{
    public Neo4jFault Fault { get; } = fault;

    /// <summary>The exception for an error that the server reports with its status code, such as <c>Neo.ClientError.Statement.SyntaxError</c>.</summary>
    public static Neo4jException OfCode(string code, string message) => new(FaultOf(code), $"{message} ({code})");

    /// <summary>
    /// Source: Neo4j status codes, https://neo4j.com/docs/status-codes/5/errors/all-errors/. Two codes are called transient and are not: the
    /// transaction was ended on purpose. Two are called the client's fault and pass by themselves.
    /// </summary>
    private static Neo4jFault FaultOf(string code) => code switch
    {
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => Neo4jFault.Rejected,
        "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.Security.AuthorizationExpired" => Neo4jFault.Transient,
        _ when code.Contains("OutOfMemory", StringComparison.Ordinal) => Neo4jFault.TooMuchMemory,
        _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => Neo4jFault.Transient,
        "Neo.ClientError.Security.CredentialsExpired" => Neo4jFault.PasswordExpired,
        "Neo.ClientError.Security.Unauthorized" or "Neo.ClientError.Security.AuthenticationRateLimit" => Neo4jFault.WrongPassword,
        "Neo.ClientError.Security.Forbidden"
            or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"
            or "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase"
            or "Neo.ClientError.Statement.AccessMode" => Neo4jFault.NotAllowed,
        "Neo.ClientError.Database.DatabaseNotFound" => Neo4jFault.NoSuchDatabase,
        "Neo.DatabaseError.Schema.ConstraintCreationFailed"
            or "Neo.ClientError.Schema.ConstraintCreationFailed"
            or "Neo.ClientError.Schema.IndexAlreadyExists" => Neo4jFault.ConstraintImpossible,
        _ => Neo4jFault.Rejected,
    };
}
