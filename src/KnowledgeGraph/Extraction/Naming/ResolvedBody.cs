using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>A body with its full name, and the place it governs or belongs to where that is known: what 区长 behind 猇亭区委 is read from.</summary>
internal sealed record ResolvedBody(string Name, Place? Place);
