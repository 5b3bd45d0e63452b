using KnowledgeGraph.Extraction;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Text;

namespace KnowledgeGraph;

/// <summary>The way of one article: text → mentions → facts. What follows (identities, graph) needs all articles and starts from the store.</summary>
public sealed class Pipeline(IRecognizer recognizer, IFactExtractor extractor)
{
    public ExtractedArticle Run(Article article)
    {
        IReadOnlyList<Mention> mentions = recognizer.Recognize(article);
        ArticleFacts facts = extractor.Extract(article, mentions);
        return new ExtractedArticle(article, mentions, facts);
    }
}
