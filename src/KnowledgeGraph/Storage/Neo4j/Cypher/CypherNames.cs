namespace KnowledgeGraph.Storage.Neo4j.Cypher;

/// <summary>Labels, types and properties as they may stand in Cypher text. They come from the ontology alone; values never get here.</summary>
internal static class CypherNames
{
    /// <summary><paramref name="name"/> itself, once it is sure to be a plain name that cannot change a statement.</summary>
    public static string Checked(string name)
    {
        bool plain = name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        return plain ? name : throw new InvalidDataException($"'{name}' in the ontology is no name for a label, a relationship type or a property");
    }
}
