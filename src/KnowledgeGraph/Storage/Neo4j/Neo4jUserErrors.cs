using KnowledgeGraph.Text;

namespace KnowledgeGraph.Storage.Neo4j;

/// <summary>Failures in the user's words: one line each, with what to do.</summary>
internal static class Neo4jUserErrors
{
    public static UserErrorException ToUserError(this Neo4jException exception, Neo4jTarget target)
    {
        string server = target.Server.GetLeftPart(UriPartial.Authority);
        string reason = OneLine(exception.Message);
        return new UserErrorException(exception.Fault switch
        {
            Neo4jFault.Unreachable => Messages.Neo4jUnreachable(server),
            Neo4jFault.BadCertificate => Messages.Neo4jBadCertificate(server, reason),
            Neo4jFault.NotNeo4j => Messages.Neo4jNotThere(server),
            Neo4jFault.NoQueryApi => Messages.Neo4jTooOld(server, reason),
            Neo4jFault.WrongPassword => target.Password is null ? Messages.Neo4jPasswordMissing(server) : Messages.Neo4jPasswordWrong(server, target.Username),
            Neo4jFault.PasswordExpired => Messages.Neo4jPasswordExpired(server, target.Username),
            Neo4jFault.NotAllowed => Messages.Neo4jNotAllowed(target.Username, target.Database, reason),
            Neo4jFault.NoSuchDatabase => Messages.Neo4jNoSuchDatabase(server, target.Database),
            Neo4jFault.ConstraintImpossible => Messages.Neo4jConstraintImpossible(reason),
            Neo4jFault.ConnectionLost => Messages.Neo4jConnectionLost(server, reason),
            Neo4jFault.Transient or Neo4jFault.TooMuchMemory => Messages.Neo4jBusy(server, reason),
            _ => Messages.Neo4jRejected(reason),
        });
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
