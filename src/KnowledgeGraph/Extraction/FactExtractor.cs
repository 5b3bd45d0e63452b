using KnowledgeGraph.Extraction.Bylines;
using KnowledgeGraph.Extraction.Confidence;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Extraction.Posts;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>Mentions → bylines, posts, events with their attendance. A pure function; safe to call from several threads at once.</summary>
public interface IFactExtractor
{
    ArticleFacts Extract(Article article, IReadOnlyList<Mention> mentions);
}

/// <summary>The rules of <c>data/extraction</c>, in three steps: who wrote it, who holds which post, what happened with whom.</summary>
internal sealed class FactExtractor(FullNames names, BylineExtractor bylines, PostExtractor posts, EventExtractor events) : IFactExtractor
{
    public ArticleFacts Extract(Article article, IReadOnlyList<Mention> mentions)
    {
        var context = new ExtractionContext(article, mentions, Sentences.Split(article.Text), names.LocaleOf(article, mentions), names);
        IReadOnlyList<BylineEntry> byline = bylines.Extract(context);
        IReadOnlyList<Post> held = posts.Extract(context, byline);
        IReadOnlyList<Event> occasions = events.Extract(context, byline);
        return ConfidenceTable.Default.Rate(new ArticleFacts(byline, held, occasions), article.Text);
    }
}
