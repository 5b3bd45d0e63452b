using KnowledgeGraph.Reading.Inputs;

namespace KnowledgeGraph.Reading.Formats;

/// <summary>Reads one format. Streams where the format allows it; malformed content becomes diagnostics.</summary>
internal interface IFormatReader
{
    IEnumerable<DraftItem> Read(OpenInput input);
}
