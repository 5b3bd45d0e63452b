using KnowledgeGraph.Graph;
using KnowledgeGraph.Storage.Neo4j.Cypher;

namespace KnowledgeGraph.Tests.Storage.Neo4j.Cypher;

public class SchemaStatementsTests
{
    private static readonly Ontology Small = new(
        [new NodeType("Person", new Dictionary<string, PropertyKind> { ["name"] = PropertyKind.String }, ["name"])],
        [new RelationshipType("KNOWS", [("Person", "Person")], new Dictionary<string, PropertyKind>())],
        new FullTextIndex("names", "cjk", ["Person", "Place"], ["name", "aliases"]));

    [Fact]
    public void Constraints_OfLabelsAndTypes_MakeTheirIdsUnique() =>
        Assert.Equal(
            [
                "CREATE CONSTRAINT kg_Person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE",
                "CREATE CONSTRAINT kg_KNOWS_id IF NOT EXISTS FOR ()-[r:KNOWS]-() REQUIRE r.id IS UNIQUE",
            ],
            SchemaStatements.Constraints(Small));

    [Fact]
    public void Indexes_OfPropertiesAndNames_AreThoseOfTheOntology() =>
        Assert.Equal(
            [
                "CREATE INDEX kg_Person_name IF NOT EXISTS FOR (n:Person) ON (n.name)",
                "CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Person|Place) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
            ],
            SchemaStatements.Indexes(Small));

    [Theory]
    [InlineData("")]
    [InlineData("Person) DETACH DELETE (n")]
    [InlineData("人")]
    [InlineData("1st")]
    public void Checked_NoPlainName_IsRefused(string name) => Assert.Throws<InvalidDataException>(() => CypherNames.Checked(name));
}
