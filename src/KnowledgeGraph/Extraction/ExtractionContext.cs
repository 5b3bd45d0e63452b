using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>What every fact extractor reads: the article, its mentions in reading order, its sentences, and the full names behind short forms.</summary>
internal sealed record ExtractionContext(
    Article Article,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<TextSpan> Sentences,
    LocaleContext Locale,
    FullNames Names)
{
    public string Text => Article.Text;

    public string Surface(Mention mention) => mention.Span.Of(Article.Text);
}
