using System.CommandLine;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.Storage.Neo4j;

namespace KnowledgeGraph.App.Commands;

/// <summary><c>kg build</c>: files → the store with its graph.</summary>
internal static class BuildCommand
{
    public static Command Create(Host host)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files and folders: .txt, .md, .html, .jsonl, .csv, each also as .gz; - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        Option<string> store = CommonOptions.Store(host);
        Option<int> threads = CommonOptions.Threads();
        var reading = new ReadingArguments();
        var command = new KgCommand("build", "Read articles, find who attended what, and store it as a graph. Again, it adds what is new; interrupted, it goes on.")
        {
            Arguments = { paths },
            Options = { store, threads },
            Examples =
            [
                new("kg build pages/ --source 聊城日报 --locale 山东省聊城市", "a folder of newspaper pages"),
                new("kg build news.csv --column text=正文 --column date=日期 --store news.db", "a table with columns of other names, into a store of its own"),
            ],
        };
        var neo4j = new Neo4jArguments(required: false);
        reading.AddTo(command);
        neo4j.AddTo(command);
        var dictionary = new DictionaryArgument();
        dictionary.AddTo(command);
        command.Runs(parsed =>
        {
            Neo4jTarget? target = neo4j.Read(parsed, host);
            GivenDictionary given = dictionary.Read(parsed, host);
            var session = new BuildSession(host, parsed.GetValue(store)!, parsed.GetValue(threads), target, given.Words);
            return given.Ending(session.Run(parsed.GetValue(paths)!, reading.Read(parsed)));
        });
        return command;
    }
}
