namespace KnowledgeGraph.Extraction.Bylines;

internal sealed class BylineExtractor
{
    public IReadOnlyList<BylineEntry> Extract(ExtractionContext context) => [];
}
