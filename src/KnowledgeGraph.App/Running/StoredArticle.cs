using KnowledgeGraph.Query;

namespace KnowledgeGraph.App.Running;

/// <summary>Finds the article a user means.</summary>
internal static class StoredArticle
{
    /// <summary>The article asked for, or those to choose from. Where one headline alone matches, it is what was meant.</summary>
    public static ShowAnswer Find(Questions questions, string asked)
    {
        ShowAnswer answer = questions.Show(asked);
        return answer is { Article: null, Articles: [var only] } ? questions.Show(only.Id) : answer;
    }

    public static string NotFound(string asked) =>
        $"no article has the id {asked} or a headline that holds it; kg who and kg events name the articles they come from";
}
