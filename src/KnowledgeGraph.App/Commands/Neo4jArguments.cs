using System.CommandLine;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Running;
using KnowledgeGraph.App.Views;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Storage.Neo4j;

namespace KnowledgeGraph.App.Commands;

/// <summary>The options that name a Neo4j database. The password is never one of them: it would stand in the shell's history.</summary>
internal sealed class Neo4jArguments
{
    private readonly Option<string?> _url;

    private readonly Option<string?> _database = new("--database")
    {
        Description = "The database on that server; NEO4J_DATABASE or neo4j where not given.",
        HelpName = "D",
    };

    /// <param name="required">Whether the command makes no sense without a server.</param>
    public Neo4jArguments(bool required) => _url = new Option<string?>("--neo4j")
    {
        Description = "Write the graph to this Neo4j server, http://localhost:7474; user and password from NEO4J_USERNAME and NEO4J_PASSWORD.",
        HelpName = "URL",
        Required = required,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_url);
        command.Options.Add(_database);
    }

    /// <summary>The database; null where no server is named.</summary>
    /// <exception cref="Text.UserErrorException">KG4001 to KG4003: the address can't be used.</exception>
    public Neo4jTarget? Read(ParseResult parsed, Host host) =>
        parsed.GetValue(_url) is { } url ? Neo4jTarget.FromUrl(url, parsed.GetValue(_database), host.Variable) : null;

    /// <summary>Pushes the store's graph and shows what changed.</summary>
    public static void Push(Host host, KnowledgeStore store, Neo4jTarget target)
    {
        PushSummary summary = new PushRun(host).Run(store, target);
        PushView.Show(summary, target.ToString(), Rendering.Pages.Open(host));
    }
}
