using KnowledgeGraph.Extraction.Bylines;
using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Extraction.Posts;

namespace KnowledgeGraph.Extraction;

/// <summary>The fact extractors that travel with the program.</summary>
public static class FactExtractors
{
    /// <summary>The extractor made of the tables in <c>data/extraction</c> and <c>data/gazetteer</c>; what it loads, it loads when first used.</summary>
    public static IFactExtractor LoadDefault() =>
        new FactExtractor(new FullNames(), new BylineExtractor(), new PostExtractor(), new EventExtractor());
}
