using System.CommandLine;
using System.Text.Json;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.App.Running;
using KnowledgeGraph.App.Views;
using KnowledgeGraph.Evaluation;
using KnowledgeGraph.Export;

namespace KnowledgeGraph.App.Commands;

/// <summary><c>kg evaluate</c>: how well an extractor, this one or another, does on annotated articles.</summary>
internal static class EvaluateCommand
{
    private const int UsualLimit = 5;

    public static Command Create(Host host)
    {
        var gold = new Argument<string>("GOLD") { Description = "Annotated articles: JSON Lines with id, text, mentions, byline, posts, events." };
        var predicted = new Option<string?>("--predicted")
        {
            Description = "What an extractor found in them, in the same form, matched by id; - for standard input. Where not given, kg extracts itself.",
            HelpName = "FILE",
        };
        Option<int> limit = CommonOptions.Limit(UsualLimit, "Of each type and sort at most this many confusions.");
        Option<int> threads = CommonOptions.Threads();
        Option<bool> json = CommonOptions.Json();
        var command = new KgCommand("evaluate", "Score what was found in annotated articles, and show what was confused with what.")
        {
            Arguments = { gold },
            Options = { predicted, limit, threads, json },
            Examples =
            [
                new("kg evaluate gold.jsonl", "how well kg does on these articles"),
                new("kg evaluate gold.jsonl --predicted facts.jsonl --json", "the same for what another extractor, or an older kg, wrote"),
            ],
        };
        var dictionary = new DictionaryArgument();
        dictionary.AddTo(command);
        command.Runs(parsed =>
        {
            GivenDictionary given = dictionary.Read(parsed, host);
            var run = new EvaluateRun(host) { Threads = parsed.GetValue(threads), Dictionary = given.Words };
            EvaluationResult result = run.Run(parsed.GetValue(gold)!, parsed.GetValue(predicted));
            Show(host, result, parsed.GetValue(limit), parsed.GetValue(json));
            return given.Ending(run.Complaints > 0 ? ExitCode.BadInput : ExitCode.Done);
        });
        return command;
    }

    private static void Show(Host host, EvaluationResult result, int limit, bool asJson)
    {
        if (asJson) host.Out.WriteLine(ReadableJson.Unescape(JsonSerializer.Serialize(EvaluationAnswer.Of(result, limit), AnswerJson.Readable.EvaluationAnswer)));
        else EvaluationView.Show(result, limit, Pages.Open(host));
    }
}
