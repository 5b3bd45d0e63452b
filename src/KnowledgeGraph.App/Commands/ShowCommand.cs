using System.CommandLine;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Running;
using KnowledgeGraph.App.Views;
using KnowledgeGraph.Query;

namespace KnowledgeGraph.App.Commands;

/// <summary><c>kg show</c>: an article with its mentions highlighted and its facts.</summary>
internal static class ShowCommand
{
    public static Command Create(Host host)
    {
        Argument<string> article = CommonOptions.NotBlank(new Argument<string>("ARTICLE") { Description = "An article's id, or part of its id or headline." });
        Option<string> store = CommonOptions.Store(host);
        Option<bool> json = CommonOptions.Json();
        var command = new KgCommand("show", "An article with its names marked by type, and the facts found in it.")
        {
            Arguments = { article },
            Options = { store, json },
            Examples = [new("kg show lcrb-20231217-01", "in colour at a terminal, [王峰]PER in a pipe")],
        };
        command.Runs(parsed => Ask(host, parsed.GetValue(article)!).Run(host, parsed.GetValue(store)!, parsed.GetValue(json)));
        return command;
    }

    private static Question<ShowAnswer> Ask(Host host, string article) => new()
    {
        Ask = questions => StoredArticle.Find(questions, article),
        IsFound = answer => answer.Article is not null || answer.Articles.Count > 0,
        Show = (answer, page) => ShowView.Show(answer, page, host.Colours),
        Nothing = _ => StoredArticle.NotFound(article),
        Json = AnswerJson.Readable.ShowAnswer,
    };
}
