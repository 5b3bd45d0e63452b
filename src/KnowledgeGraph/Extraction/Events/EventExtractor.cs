namespace KnowledgeGraph.Extraction.Events;

internal sealed class EventExtractor
{
    public IReadOnlyList<Event> Extract(ExtractionContext context, IReadOnlyList<BylineEntry> byline) => [];
}
