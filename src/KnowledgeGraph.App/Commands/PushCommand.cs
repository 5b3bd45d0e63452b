using System.CommandLine;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Commands;

/// <summary><c>kg push</c>: the store's graph → Neo4j.</summary>
internal static class PushCommand
{
    public static Command Create(Host host)
    {
        var neo4j = new Neo4jArguments(required: true);
        Option<string> store = CommonOptions.Store(host);
        var command = new KgCommand("push", "Write the graph to a Neo4j server. Again, it changes nothing; cut short, the next one finishes it.")
        {
            Examples = [new("NEO4J_PASSWORD=… kg push --neo4j http://localhost:7474", "the graph of kg.db into the database neo4j")],
        };
        neo4j.AddTo(command);
        command.Options.Add(store);
        command.Runs(parsed =>
        {
            using KnowledgeStore source = KnowledgeStore.OpenReadOnly(parsed.GetValue(store)!);
            if (!source.IsDerived) throw new UserErrorException(Messages.GraphNotDerived(source.Path));
            Neo4jArguments.Push(host, source, neo4j.Read(parsed, host)!);
            return ExitCode.Done;
        });
        return command;
    }
}
