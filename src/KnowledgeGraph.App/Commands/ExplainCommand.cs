using System.CommandLine;
using System.Text.Json;
using KnowledgeGraph.App.Explaining;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.App.Running;
using KnowledgeGraph.App.Views;
using KnowledgeGraph.Export;

namespace KnowledgeGraph.App.Commands;

/// <summary><c>kg explain</c>: why each fact of an article was read.</summary>
internal static class ExplainCommand
{
    public static Command Create(Host host)
    {
        Argument<string> article = CommonOptions.NotBlank(new Argument<string>("ARTICLE")
        {
            Description = "A file of articles, or - for standard input; else the id of an article in the store, or part of its id or headline.",
        });
        var only = new Option<string?>("--only") { Description = "Only one kind of facts.", HelpName = string.Join('|', ExplainFilter.Parts) };
        only.AcceptOnlyFromAmong([.. ExplainFilter.Parts]);
        var person = new Option<string?>("--person") { Description = "Only what is told of people whose name holds this.", HelpName = "NAME" };
        var id = new Option<string?>("--id") { Description = "Which article of the file; the first where not given.", HelpName = "ID" };
        Option<string> mentions = CommonOptions.Mentions();
        Option<string> store = CommonOptions.Store(host);
        Option<bool> json = CommonOptions.Json();
        var command = new KgCommand("explain", "Why each fact of an article was read: its sentence with the words that make it, the rule, and how sure it is.")
        {
            Arguments = { article },
            Options = { only, person, id, mentions, store, json },
            Examples =
            [
                new("kg explain lcrb-20231217-02", "every fact of an article in the store"),
                new("kg explain news.jsonl --id 17 --only events --person 王峰", "what one article of a file tells of one person"),
            ],
        };
        var reading = new ReadingArguments();
        reading.AddTo(command);
        var dictionary = new DictionaryArgument();
        dictionary.AddTo(command);
        command.Runs(parsed =>
        {
            GivenDictionary given = dictionary.Read(parsed, host);
            bool asJson = parsed.GetValue(json);
            var run = new ExplainRun(host, new ExplainFilter(parsed.GetValue(only), parsed.GetValue(person)), explanation => Write(host, explanation, asJson))
            {
                Reading = reading.Read(parsed),
                Dictionary = given.Words,
                MentionsGiven = parsed.GetValue(mentions) == CommonOptions.MentionsGiven,
                WritesNothing = asJson,
                Id = parsed.GetValue(id),
            };
            return given.Ending(run.Run(parsed.GetValue(article)!, parsed.GetValue(store)!));
        });
        return command;
    }

    private static void Write(Host host, Explanation explanation, bool asJson)
    {
        if (asJson) host.Out.WriteLine(ReadableJson.Unescape(JsonSerializer.Serialize(explanation, AnswerJson.Readable.Explanation)));
        else ExplainView.Show(explanation, Pages.Open(host), host.Colours);
    }
}
