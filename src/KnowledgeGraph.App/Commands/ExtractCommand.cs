using System.CommandLine;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Running;

namespace KnowledgeGraph.App.Commands;

/// <summary><c>kg extract</c>: JSON Lines in, the same rows with what was found in them out.</summary>
internal static class ExtractCommand
{
    public static Command Create(Host host)
    {
        var path = new Argument<string>("PATH")
        {
            Description = "A file or folder of articles; - for standard input.",
            DefaultValueFactory = _ => "-",
        };
        var output = new Option<string?>("--out", "-o")
        {
            Description = "Write to this file instead of standard output; it appears when it is whole.",
            HelpName = "FILE",
        };
        Option<string> mentions = CommonOptions.Mentions();
        var evidence = new Option<bool>("--evidence")
        {
            Description = "With each fact where the text states it, how sure it is, and the rule that made it.",
        };
        Option<Shard?> shard = CommonOptions.Shard();
        Option<int> threads = CommonOptions.Threads();
        var command = new KgCommand("extract", "Find names, bylines, posts and events in articles: one JSON row each, in input order.")
        {
            Arguments = { path },
            Options = { output, mentions, evidence, shard, threads },
            Examples =
            [
                new("kg extract news.jsonl --out facts.jsonl", "the rows of news.jsonl with what was found in them"),
                new("zcat news.jsonl.gz | kg extract --shard 1/2 > half.jsonl", "in a pipe, every second row"),
            ],
        };
        var reading = new ReadingArguments();
        reading.AddTo(command);
        var dictionary = new DictionaryArgument();
        dictionary.AddTo(command);
        command.Runs(parsed =>
        {
            GivenDictionary given = dictionary.Read(parsed, host);
            var run = new ExtractRun(host, reading.Read(parsed))
            {
                Dictionary = given.Words,
                WithEvidence = parsed.GetValue(evidence),
                MentionsGiven = parsed.GetValue(mentions) == CommonOptions.MentionsGiven,
                Shard = parsed.GetValue(shard) ?? Shard.Whole,
                Threads = parsed.GetValue(threads),
            };
            return given.Ending(run.Run(parsed.GetValue(path)!, parsed.GetValue(output)));
        });
        return command;
    }
}
