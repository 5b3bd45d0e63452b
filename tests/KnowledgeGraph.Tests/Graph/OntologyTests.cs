using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Tests.Graph;

public class OntologyTests
{
    [Fact]
    public void Default_EveryRelationshipEnd_IsADeclaredLabel()
    {
        var labels = Ontology.Default.Nodes.Select(node => node.Label).ToHashSet(StringComparer.Ordinal);

        Assert.All(Ontology.Default.Relationships, type => Assert.All(type.Ends, end => Assert.Subset(labels, new HashSet<string> { end.From, end.To })));
        Assert.Equal(PropertyKind.Strings, Ontology.Default.Relationship("ATTENDED").Properties["roles"]);
    }
}
