using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>Where an article speaks from: what 我市, 市委, 省厅 in it refer to.</summary>
/// <param name="FullName">山东省聊城市, 中国; null where it can't be told.</param>
internal sealed record LocaleContext(string? FullName);

/// <summary>Short forms → full names, read with the article's locale: 市委 → 中共聊城市委, 在聊 → 聊城市.</summary>
internal sealed class FullNames
{
    /// <summary>The locale an article gives, or the one its text tells.</summary>
    public LocaleContext LocaleOf(Article article, IReadOnlyList<Mention> mentions) => new(article.Locale);

    /// <summary>The full name of the body behind <paramref name="surface"/> (null where the text names none) for a holder of <paramref name="title"/> (null where there is none).</summary>
    public string? Organization(LocaleContext locale, string? surface, string? title) => surface;

    /// <summary>The full name of a place: 聊 → 聊城市; unknown ones unchanged.</summary>
    public string Place(LocaleContext locale, string surface) => surface;
}
