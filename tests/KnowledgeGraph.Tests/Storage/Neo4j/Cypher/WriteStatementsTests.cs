using KnowledgeGraph.Graph;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Tests.Storage.Neo4j.Cypher;

public class WriteStatementsTests
{
    private static readonly Dictionary<string, PropertyKind> NoProperties = [];

    [Fact]
    public void Nodes_WithProperties_WriteWhereOneDiffers() =>
        Assert.Equal(
            """
            UNWIND $rows AS row
            OPTIONAL MATCH (n:Place {id: row[0]}) USING INDEX n:Place(id)
            WITH row, n
            WHERE n IS NULL
               OR coalesce(n.name <> row[1], n.name IS NOT NULL OR row[1] IS NOT NULL)
               OR coalesce(n.level <> row[2], n.level IS NOT NULL OR row[2] IS NOT NULL)
            FOREACH (_ IN CASE WHEN n IS NULL THEN [1] ELSE [] END |
              CREATE (:Place {id: row[0], name: row[1], level: row[2]}))
            FOREACH (_ IN CASE WHEN n IS NOT NULL THEN [1] ELSE [] END |
              SET n.name = row[1], n.level = row[2])
            RETURN count(*) AS written
            """,
            WriteStatements.Nodes(new NodeType("Place", new Dictionary<string, PropertyKind> { ["name"] = PropertyKind.String, ["level"] = PropertyKind.String }, [])));

    [Fact]
    public void Relationships_WithProperties_LookThemUpByIdAndMoveThemWhereEndsDiffer() =>
        Assert.Equal(
            """
            UNWIND $rows AS row
            OPTIONAL MATCH (x)-[r:WROTE {id: row[0]}]->(y) USING INDEX r:WROTE(id)
            WITH row, x, r, y
            WHERE r IS NULL OR NOT x:Person OR NOT y:Article OR coalesce(x.id <> row[1] OR y.id <> row[2], true)
               OR coalesce(r.role <> row[3], r.role IS NOT NULL OR row[3] IS NOT NULL)
            OPTIONAL MATCH (a:Person {id: row[1]}) USING INDEX a:Person(id)
            OPTIONAL MATCH (b:Article {id: row[2]}) USING INDEX b:Article(id)
            FOREACH (_ IN CASE WHEN a IS NOT NULL AND b IS NOT NULL AND (r IS NULL OR x <> a OR y <> b) THEN [1] ELSE [] END |
              DELETE r CREATE (a)-[:WROTE {id: row[0], role: row[3]}]->(b))
            FOREACH (_ IN CASE WHEN x = a AND y = b THEN [1] ELSE [] END |
              SET r.role = row[3])
            RETURN count(*) AS written, count(CASE WHEN a IS NULL OR b IS NULL THEN 1 END) AS unresolved
            """,
            WriteStatements.Relationships(
                new RelationshipType("WROTE", [("Person", "Article")], new Dictionary<string, PropertyKind> { ["role"] = PropertyKind.String }), ("Person", "Article")));

    [Fact]
    public void Relationships_WithoutProperties_SetNothing() =>
        Assert.DoesNotContain("SET", WriteStatements.Relationships(new RelationshipType("IN", [("A", "B")], NoProperties), ("A", "B")), StringComparison.Ordinal);

    [Fact]
    public void Statements_OfTheOntology_HoldNoValues() =>
        Assert.All(
            Ontology.Default.Nodes.Select(WriteStatements.Nodes)
                .Concat(Ontology.Default.Relationships.SelectMany(type => type.Ends.Select(ends => WriteStatements.Relationships(type, ends)))),
            statement => Assert.DoesNotContain('\'', statement));
}
