using KnowledgeGraph.Text;

namespace KnowledgeGraph.Reading;

/// <summary>One step of reading: an article, a diagnostic, or an article with a diagnostic about one of its fields.</summary>
/// <param name="Article">The article; null where the row or file could not be read.</param>
/// <param name="Diagnostic">What was wrong; null where nothing was.</param>
/// <param name="Row">The row's own JSON (UTF-8, no line end) where the input is JSON Lines; otherwise empty.</param>
/// <param name="BytesRead">Bytes of the file consumed so far, as they lie on disk (compressed ones for .gz); for progress.</param>
public sealed record ReadItem(Article? Article, Diagnostic? Diagnostic, ReadOnlyMemory<byte> Row, long BytesRead);
