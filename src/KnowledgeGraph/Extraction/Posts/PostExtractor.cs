namespace KnowledgeGraph.Extraction.Posts;

internal sealed class PostExtractor
{
    public IReadOnlyList<Post> Extract(ExtractionContext context, IReadOnlyList<BylineEntry> byline) => [];
}
