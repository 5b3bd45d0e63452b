using KnowledgeGraph.Tests.Support;
using PublicApiGenerator;

namespace KnowledgeGraph.Tests.Architecture;

/// <summary>The library's public surface changes only on purpose: what it is stands in PublicApi.txt beside this test.</summary>
public class PublicApiTests
{
    private const string Approved = "tests/KnowledgeGraph.Tests/Architecture/PublicApi.txt";

    [Fact]
    public void PublicSurface_IsTheApprovedOne()
    {
        string api = typeof(Pipeline).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        string received = Path.Combine(AppContext.BaseDirectory, "PublicApi.received.txt");
        File.WriteAllText(received, api);

        Assert.True(
            File.ReadAllText(Files.InRepository(Approved)).ReplaceLineEndings("\n").Trim() == api.ReplaceLineEndings("\n").Trim(),
            $"the public surface has changed; if that is meant, copy {received} over {Approved}");
    }
}
