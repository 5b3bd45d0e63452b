using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Running;

/// <summary>One thing that came out of the input: an article, or what was wrong at its place.</summary>
/// <param name="Row">The JSON row the article stood in; empty where it came from another format.</param>
internal sealed record InputItem(Article? Article, Diagnostic? Diagnostic, ReadOnlyMemory<byte> Row);
