using KnowledgeGraph.App.Explaining;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Rendering;
using KnowledgeGraph.App.Views;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Query;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Recognition.Dictionary;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Running;

/// <summary>Explains one article, of the store or of a file.</summary>
internal sealed class ExplainRun(Host host, ExplainFilter filter, Action<Explanation> write)
{
    public required ReadingOptions Reading { get; init; }

    public UserDictionary? Dictionary { get; init; }

    public bool MentionsGiven { get; init; }

    /// <summary>Whether an explanation without a fact is written too.</summary>
    public bool WritesNothing { get; init; }

    /// <summary>Which article of the file; null for its first.</summary>
    public string? Id { get; init; }

    /// <param name="article">A file that is there, or <c>-</c>; else an id or part of a headline in the store.</param>
    public ExitCode Run(string article, string storePath)
    {
        bool isFile = article == InputFile.StandardInput || Path.Exists(article) || Id is not null || (!File.Exists(storePath) && LooksLikeFile(article));
        return isFile ? ExplainFile(article) : ExplainStored(article, storePath);
    }

    private static bool LooksLikeFile(string name) => Path.HasExtension(name) || name.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private ExitCode ExplainStored(string asked, string storePath)
    {
        using KnowledgeStore store = KnowledgeStore.OpenReadOnly(storePath);
        ShowAnswer answer = StoredArticle.Find(new Questions(store), asked);
        if (answer.Article is not null) return Show(answer.Article);
        if (answer.Articles.Count == 0) return Nothing(StoredArticle.NotFound(asked));
        ShowView.ShowChoice(answer.Articles, Pages.Open(host));
        return ExitCode.Done;
    }

    private ExitCode ExplainFile(string path)
    {
        InputList inputs = InputFiles.List([path]);
        if (inputs.Diagnostics is [var wrong, ..]) throw new UserErrorException(wrong);
        foreach (InputItem item in Inputs.Read(inputs, Reading, host))
        {
            if (item.Diagnostic is not null) host.Error.WriteLine(item.Diagnostic.ToString());
            if (item.Article is not { } article || (Id is not null && article.Id != Id)) continue;
            ExtractedArticle? extracted = new ArticleExtraction(MentionsGiven, Dictionary).Run(article, item.Row.Span);
            return extracted is null ? throw new UserErrorException(Messages.MentionsUnreadable(article.Path, article.Id)) : Show(ShownFacts.Of(extracted));
        }

        return Nothing(Id is null ? $"{path}: no article in it" : $"{path}: no article in it has the id {Id}");
    }

    private ExitCode Show(ArticleAnswer article)
    {
        Explanation explanation = Explainer.Explain(article, filter);
        if (explanation.IsEmpty && !WritesNothing) return Nothing($"{article.Id}: nothing of that kind was found in it");
        write(explanation);
        return explanation.IsEmpty ? ExitCode.NothingFound : ExitCode.Done;
    }

    private ExitCode Nothing(string message)
    {
        host.Error.WriteLine(message);
        return ExitCode.NothingFound;
    }
}
