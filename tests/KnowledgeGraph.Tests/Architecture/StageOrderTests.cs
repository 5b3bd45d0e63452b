using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace KnowledgeGraph.Tests.Architecture;

/// <summary>Data flows one way: no stage may know a later one.</summary>
public class StageOrderTests
{
    private static readonly string[] Stages =
        ["Text", "Lexicons", "Reading", "Recognition", "Extraction", "Resolution", "Graph", "Storage", "Query", "Export", "Evaluation"];

    private static readonly ArchUnitNET.Domain.Architecture Library = new ArchLoader().LoadAssembly(typeof(Pipeline).Assembly).Build();

    public static TheoryData<string> EachStage => [.. Stages];

    [Theory]
    [MemberData(nameof(EachStage))]
    public void Stage_RefersOnlyToItselfAndEarlierOnes(string stage)
    {
        int rank = Array.IndexOf(Stages, stage);
        var wrong = from type in Library.Types
                    where StageOf(type) == stage
                    from target in type.Dependencies.Select(dependency => dependency.Target)
                    where Array.IndexOf(Stages, StageOf(target)) > rank
                    select $"{type.FullName} → {target.FullName}";

        Assert.Empty(wrong.Distinct());
    }

    [Fact]
    public void EveryTypeOfTheLibrary_BelongsToAStage_OrToThePipeline()
    {
        var homeless = from type in Library.Types
                       where type.FullName.StartsWith("KnowledgeGraph", StringComparison.Ordinal) && StageOf(type) is null
                       where type.FullName != "KnowledgeGraph.Pipeline" && !type.FullName.Contains('<', StringComparison.Ordinal)
                       select type.FullName;

        Assert.Empty(homeless);
    }

    private static string? StageOf(IType type)
    {
        string[] parts = (type.Namespace?.FullName ?? "").Split('.');
        return parts is ["KnowledgeGraph", var stage, ..] && Stages.Contains(stage) ? stage : null;
    }
}
