using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Resolution;

/// <summary>What an article's mentions mean, read as the article as a whole tells it.</summary>
/// <param name="Locale">Where the article speaks from; null where it can't be told.</param>
/// <param name="Names">For each mention: the person's, body's or place's full name; null where there is none, and for titles.</param>
internal sealed record NamedArticle(string? Locale, IReadOnlyList<string?> Names, PersonNames People);

/// <summary>Mentions → full names: 市公安局 → 聊城市公安局, 聊 → 山东省聊城市, 蒂博 → 戴维·蒂博. Safe to call from several threads at once.</summary>
internal sealed class ArticleNaming(FullNames fullNames)
{
    public NamedArticle Name(ExtractedArticle extracted)
    {
        LocaleContext locale = fullNames.LocaleOf(extracted.Article, extracted.Mentions);
        PersonNames people = PersonNames.Of(extracted);
        return new NamedArticle(locale.Place?.FullName ?? locale.FullName, [.. extracted.Mentions.Select(mention => NameOf(mention, extracted.Article.Text, locale, people))], people);
    }

    private string? NameOf(Mention mention, string text, LocaleContext locale, PersonNames people)
    {
        string surface = mention.Span.Of(text);
        return mention.Type switch
        {
            MentionType.Person => people.FullName(surface),
            MentionType.Organization => fullNames.Body(locale, surface, mention.Span.Start, before: null).Name,
            MentionType.Location => fullNames.FindPlace(locale, surface, mention.Span.Start)?.FullName ?? surface,
            _ => null,
        };
    }
}
