using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>Where an article speaks from: what 我市, 市委, 省厅 in it refer to.</summary>
/// <param name="FullName">山东省聊城市, 中国; null where it can't be told.</param>
internal sealed record LocaleContext(string? FullName)
{
    /// <summary>The place of that name; null where it is unknown.</summary>
    public Place? Place { get; init; }

    /// <summary>The names of the article that short forms can stand for.</summary>
    public ArticleNames Names { get; init; } = ArticleNames.None;
}
