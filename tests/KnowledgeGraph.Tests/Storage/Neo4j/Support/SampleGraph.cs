using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Tests.Storage.Neo4j.Support;

/// <summary>A small graph that has every label, and every relationship type between every pair of labels that the ontology allows.</summary>
internal static class SampleGraph
{
    public static MemoryGraph Create()
    {
        GraphNode[] nodes =
        [
            Node("Article", "a1", ("title", "全市教育工作座谈会召开"), ("date", "2023-09-08"), ("characters", 812L)),
            Node("Person", "p1", ("name", "李明"), ("aliases", new[] { "李 明" }), ("articles", 3L)),
            Node("Person", "p2", ("name", "王\U0002CB2D"), ("articles", 1L)),
            Node("Person", "p3", ("name", "赵\"敏\"\\\n"), ("articles", 1L)),
            Node("Position", "s1", ("title", "市长"), ("organization", "甲市人民政府")),
            Node("Organization", "o1", ("name", "甲市人民政府"), ("kind", "government"), ("level", "city")),
            Node("Organization", "o2", ("name", "甲市教育局"), ("kind", "government"), ("level", "city")),
            Node("Place", "l1", ("name", "甲市"), ("level", "city"), ("code", "370000")),
            Node("Place", "l2", ("name", "乙区"), ("level", "county")),
            Node("Event", "e1", ("name", "全市教育工作座谈会"), ("kind", "meeting"), ("date", "2023-09-07")),
            Node("Event", "e2", ("name", "教师节表彰大会"), ("kind", "meeting")),
        ];
        GraphRelationship[] relationships =
        [
            Link("HOLDS", "h1", nodes, "p1", "s1", ("status", "current"), ("evidence", new[] { "a1#3-9" }), ("confidence", 1.0)),
            Link("IN", "i1", nodes, "s1", "o1"),
            Link("ATTENDED", "t1", nodes, "p1", "e1", ("roles", new[] { "主持", "讲话" }), ("order", 1L), ("title", "市长"), ("evidence", new[] { "a1#3-9" }), ("confidence", 0.75)),
            Link("ATTENDED", "t2", nodes, "p2", "e1", ("roles", new[] { "出席" }), ("order", 2L), ("evidence", new[] { "a1#12-40", "a1#60-80" })),
            Link("ATTENDED", "t3", nodes, "p3", "e2", ("roles", new[] { "出席" })),
            Link("HELD_AT", "d1", nodes, "e1", "l2", ("evidence", new[] { "a1#0-3" })),
            Link("ORGANIZED", "g1", nodes, "o2", "e1"),
            Link("REPORTS", "r1", nodes, "a1", "e1"),
            Link("WROTE", "w1", nodes, "p3", "a1", ("role", "记者")),
            Link("MENTIONS", "m1", nodes, "a1", "p1", ("count", 2L)),
            Link("MENTIONS", "m2", nodes, "a1", "o1", ("count", 1L)),
            Link("MENTIONS", "m3", nodes, "a1", "l1", ("count", 1L)),
            Link("PART_OF", "n1", nodes, "l2", "l1"),
            Link("PART_OF", "n2", nodes, "o2", "o1"),
            Link("LOCATED_IN", "c1", nodes, "o1", "l1"),
        ];
        return new MemoryGraph(nodes, relationships);
    }

    private static GraphNode Node(string label, string id, params (string Name, object Value)[] properties) =>
        new(label, id, properties.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));

    private static GraphRelationship Link(string type, string id, GraphNode[] nodes, string from, string to, params (string Name, object Value)[] properties) =>
        new(type, id, nodes.Single(n => n.Id == from).Label, from, nodes.Single(n => n.Id == to).Label, to,
            properties.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal));
}
