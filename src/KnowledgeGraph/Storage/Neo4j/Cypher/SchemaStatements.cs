using KnowledgeGraph.Graph;
using static KnowledgeGraph.Storage.Neo4j.Cypher.CypherNames;

namespace KnowledgeGraph.Storage.Neo4j.Cypher;

/// <summary>The constraints and indexes that the ontology asks for. Each statement does nothing where the same thing exists already.</summary>
internal static class SchemaStatements
{
    /// <summary>One <c>id</c>, one node of a label, one relationship of a type. Pushing needs them: they make it fast and repeatable.</summary>
    public static IEnumerable<string> Constraints(Ontology ontology)
    {
        foreach (NodeType node in ontology.Nodes)
        {
            yield return $"CREATE CONSTRAINT kg_{Checked(node.Label)}_id IF NOT EXISTS FOR (n:{Checked(node.Label)}) REQUIRE n.id IS UNIQUE";
        }

        foreach (RelationshipType relationship in ontology.Relationships)
        {
            yield return $"CREATE CONSTRAINT kg_{Checked(relationship.Type)}_id IF NOT EXISTS FOR ()-[r:{Checked(relationship.Type)}]-() REQUIRE r.id IS UNIQUE";
        }
    }

    /// <summary>What readers look things up by: names, dates, and words inside names.</summary>
    public static IEnumerable<string> Indexes(Ontology ontology)
    {
        foreach (NodeType node in ontology.Nodes)
        {
            foreach (string property in node.Indexes)
            {
                yield return $"CREATE INDEX kg_{Checked(node.Label)}_{Checked(property)} IF NOT EXISTS FOR (n:{Checked(node.Label)}) ON (n.{Checked(property)})";
            }
        }

        FullTextIndex names = ontology.FullText;
        string labels = string.Join('|', names.Labels.Select(Checked));
        string properties = string.Join(", ", names.Properties.Select(property => $"n.{Checked(property)}"));
        yield return $"CREATE FULLTEXT INDEX {Checked(names.Name)} IF NOT EXISTS FOR (n:{labels}) ON EACH [{properties}] "
            + $"OPTIONS {{indexConfig: {{`fulltext.analyzer`: '{Checked(names.Analyzer)}'}}}}";
    }
}
