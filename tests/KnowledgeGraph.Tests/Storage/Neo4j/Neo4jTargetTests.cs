using KnowledgeGraph.Storage.Neo4j;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Storage.Neo4j;

public class Neo4jTargetTests
{
    [Fact]
    public void FromUrl_WithEnvironment_TakesUserAndPasswordFromIt()
    {
        var environment = new Dictionary<string, string> { ["NEO4J_USERNAME"] = "anna", ["NEO4J_PASSWORD"] = "geheim", ["NEO4J_DATABASE"] = "news" };

        Neo4jTarget target = Neo4jTarget.FromUrl("https://graph.example:7473/base?x#y", null, environment.GetValueOrDefault);

        Assert.Equal(("https://graph.example:7473/base", "news", "anna", "geheim"), (target.Server.ToString(), target.Database, target.Username, target.Password));
    }

    [Fact]
    public void FromUrl_WithoutEnvironment_IsTheDefaultDatabaseWithoutPassword()
    {
        Neo4jTarget target = Neo4jTarget.FromUrl("http://localhost:7474", null, _ => "");

        Assert.Equal(("neo4j", "neo4j", null), (target.Database, target.Username, target.Password));
        Assert.Equal("given", Neo4jTarget.FromUrl("http://localhost:7474", "given", _ => "other").Database);
    }

    [Fact]
    public void ToString_WithPassword_DoesNotShowIt() =>
        Assert.Equal("http://localhost:7474/ (neo4j)", (Neo4jTarget.FromUrl("http://localhost:7474", null, _ => null) with { Password = "geheim" }).ToString());

    [Theory]
    [InlineData("bolt://graph.example:7687", "bolt:// is not supported yet; give Neo4j's HTTP address instead, here probably http://graph.example:7474 [KG4002]")]
    [InlineData("neo4j://localhost", "neo4j:// is not supported yet; give Neo4j's HTTP address instead, here probably http://localhost:7474 [KG4002]")]
    [InlineData("neo4j+s://abc.example", "neo4j+s:// is not supported yet; give Neo4j's HTTP address instead, here probably https://abc.example [KG4002]")]
    public void FromUrl_BoltAddress_NamesTheHttpAddress(string url, string message) => Assert.Equal(message, Refusal(url).ToString());

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost:7474")]
    [InlineData("/tmp/graph")]
    [InlineData("ftp://localhost")]
    [InlineData("")]
    public void FromUrl_NoHttpAddress_SaysWhatOneLooksLike(string url) => Assert.Equal(Messages.Neo4jUrlMalformed(), Refusal(url));

    [Theory]
    [InlineData("http://neo4j:geheim@localhost:7474")]
    [InlineData("bolt://neo4j:geheim@localhost")]
    public void FromUrl_PasswordInTheAddress_IsRefusedAndNotRepeated(string url)
    {
        Diagnostic refusal = Refusal(url);

        Assert.Equal("KG4003", refusal.Code);
        Assert.DoesNotContain("geheim", refusal.ToString(), StringComparison.Ordinal);
    }

    private static Diagnostic Refusal(string url) =>
        Assert.Throws<UserErrorException>(() => Neo4jTarget.FromUrl(url, null, _ => null)).Diagnostic;
}
