using KnowledgeGraph.Graph;
using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Tests.Storage.Neo4j.Support;

namespace KnowledgeGraph.Tests.Storage.Neo4j;

[Collection(Neo4jServerTests.Name)]
public class Neo4jPushTests(Neo4jServerFixture server)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RunAsync_EmptyDatabase_HasTheGraphAfterwards()
    {
        Neo4jTarget target = await server.EmptyAsync();
        MemoryGraph graph = SampleGraph.Create();

        PushSummary summary = await new Neo4jPush(graph, target).RunAsync(cancellationToken: Token);

        Assert.Equal(graph.Lines(), await DatabaseAsync());
        Assert.Equal(graph.AllNodes.Count, summary.Nodes.Sum(type => type.Created));
        Assert.Equal(graph.AllRelationships.Count, summary.Relationships.Sum(type => type.Created));
        Assert.All(summary.Nodes.Concat(summary.Relationships), type => Assert.Equal(type.Sent, type.InDatabase));
        Assert.StartsWith("5.", summary.Server.Version, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Again_ChangesNothing()
    {
        Neo4jTarget target = await server.EmptyAsync();
        MemoryGraph graph = SyntheticGraph.Create(2_000, 6_000);
        await new Neo4jPush(graph, target).RunAsync(cancellationToken: Token);

        PushSummary summary = await new Neo4jPush(graph, target).RunAsync(cancellationToken: Token);

        Assert.Equal(0, summary.Changed);
        Assert.Equal(0, summary.PropertiesSet);
        Assert.Equal(graph.Lines(), await DatabaseAsync());
    }

    [Fact]
    public async Task RunAsync_OneNodeChanged_ChangesOne()
    {
        Neo4jTarget target = await server.EmptyAsync();
        MemoryGraph before = SampleGraph.Create();
        await new Neo4jPush(before, target).RunAsync(cancellationToken: Token);
        MemoryGraph after = before.With("p1", node => node with { Properties = new Dictionary<string, object> { ["name"] = "李明", ["articles"] = 4L } });

        PushSummary summary = await new Neo4jPush(after, target).RunAsync(cancellationToken: Token);

        Assert.Equal(1, summary.Changed);
        Assert.Equal(new PushedType("Person", 3, 0, 1, 0, 3), summary.Nodes.Single(type => type.Name == "Person"));
        Assert.Equal(after.Lines(), await DatabaseAsync());
    }

    [Fact]
    public async Task RunAsync_OneRelationshipChanged_ChangesOne()
    {
        Neo4jTarget target = await server.EmptyAsync();
        MemoryGraph before = SampleGraph.Create();
        await new Neo4jPush(before, target).RunAsync(cancellationToken: Token);
        MemoryGraph after = before.WithRelationship("t1", attended => attended with { Properties = new Dictionary<string, object> { ["order"] = 2L } });

        PushSummary summary = await new Neo4jPush(after, target).RunAsync(cancellationToken: Token);

        Assert.Equal(new PushedType("ATTENDED", 3, 0, 1, 0, 3), summary.Relationships.Single(type => type.Name == "ATTENDED"));
        Assert.Equal(1, summary.Changed);
        Assert.Equal(after.Lines(), await DatabaseAsync());
    }

    [Fact]
    public async Task RunAsync_RelationshipWithOtherEnds_IsMoved()
    {
        Neo4jTarget target = await server.EmptyAsync();
        MemoryGraph before = SampleGraph.Create();
        await new Neo4jPush(before, target).RunAsync(cancellationToken: Token);
        MemoryGraph after = before
            .WithRelationship("t1", attended => attended with { ToId = "e2" })
            .WithRelationship("m1", mentions => mentions with { ToLabel = "Organization", ToId = "o2" });

        PushSummary summary = await new Neo4jPush(after, target).RunAsync(cancellationToken: Token);

        Assert.Equal(2, summary.Changed);
        Assert.Equal(after.Lines(), await DatabaseAsync());
    }

    [Fact]
    public async Task RunAsync_RelationshipToNowhere_IsCountedAsUnresolved()
    {
        Neo4jTarget target = await server.EmptyAsync();
        MemoryGraph graph = SampleGraph.Create().WithRelationship("t1", attended => attended with { ToId = "nowhere" });

        PushSummary summary = await new Neo4jPush(graph, target).RunAsync(cancellationToken: Token);

        Assert.Equal(new PushedType("ATTENDED", 3, 2, 0, 1, 2), summary.Relationships.Single(type => type.Name == "ATTENDED"));
    }

    [Fact]
    public async Task RunAsync_WhatOthersKeepThere_IsNotTouched()
    {
        Neo4jTarget target = await server.EmptyAsync();
        INeo4jConnection connection = await server.OpenAsync();
        await connection.RunAsync(
            new CypherStatement("CREATE (:Person {name: 'theirs'})-[:ATTENDED {order: 7}]->(:Event {name: 'theirs'}), (:Note {id: 'p1', text: 'theirs'})"), Token);
        MemoryGraph graph = SampleGraph.Create();
        await new Neo4jPush(graph, target).RunAsync(cancellationToken: Token);
        await connection.RunAsync(new CypherStatement("MATCH (p:Person {id: 'p1'}) SET p.rating = 5, p:Starred"), Token);

        PushSummary summary = await new Neo4jPush(graph.With("p1", node => node with { Properties = new Dictionary<string, object>() }), target)
            .RunAsync(cancellationToken: Token);

        Assert.Equal(1, summary.Changed);
        QueryResult theirs = await connection.RunAsync(
            new CypherStatement(
                """
                MATCH (p:Person {name: 'theirs'})-[r]->(e:Event) MATCH (n:Note) MATCH (ours:Person {id: 'p1'})
                RETURN properties(p) AS p, properties(r) AS r, properties(e) AS e, properties(n) AS n, properties(ours) AS ours, labels(ours) AS labels
                """),
            Token);
        Assert.Equal(
            "e=name=theirs labels=[Person|Starred] n=id=p1 text=theirs ours=id=p1 rating=5 p=name=theirs r=order=7",
            GraphText.Of(theirs.Fields.Zip(theirs.Rows.Single(), (field, value) =>
                (field, value is IReadOnlyDictionary<string, object?> map ? GraphText.Of(map.Select(p => (p.Key, p.Value))) : value))));
    }

    [Fact]
    public async Task RunAsync_TellsHowFarItIs_UpToTheTotal()
    {
        Neo4jTarget target = await server.EmptyAsync();
        MemoryGraph graph = SampleGraph.Create();
        var reports = new List<PushProgress>();

        await new Neo4jPush(graph, target).RunAsync(new Listener(reports.Add), Token);

        long total = graph.AllNodes.Count + graph.AllRelationships.Count;
        Assert.Equal(reports.OrderBy(report => report.Done), reports);
        Assert.Equal(new PushProgress("LOCATED_IN", total, total), reports[^1]);
    }

    [Fact]
    public async Task RunAsync_MakesTheConstraintsAndIndexesOfTheOntology()
    {
        Neo4jTarget target = await server.EmptyAsync();
        await new Neo4jPush(SampleGraph.Create(), target).RunAsync(cancellationToken: Token);
        INeo4jConnection connection = await server.OpenAsync();

        QueryResult constraints = await connection.RunAsync(
            new CypherStatement("SHOW CONSTRAINTS YIELD labelsOrTypes, properties WHERE properties = ['id'] RETURN labelsOrTypes[0] AS name"), Token);
        QueryResult found = await connection.RunAsync(
            new CypherStatement("CALL db.awaitIndexes() CALL db.index.fulltext.queryNodes('kg_names', '座谈') YIELD node RETURN node.id AS id"), Token);

        Assert.Equal(
            Ontology.Default.Nodes.Select(type => type.Label).Concat(Ontology.Default.Relationships.Select(type => type.Type)).Order(StringComparer.Ordinal),
            constraints.Rows.Select(row => (string)row[0]!).Order(StringComparer.Ordinal));
        Assert.Equal("e1", found.Rows.Single()[0]);
    }

    private async Task<IReadOnlyList<string>> DatabaseAsync() => await DatabaseText.LinesAsync(await server.OpenAsync(), Token);
}

/// <summary>Hears each report at once, on the thread that reports.</summary>
internal sealed class Listener(Action<PushProgress> hear) : IProgress<PushProgress>
{
    public void Report(PushProgress value) => hear(value);
}
