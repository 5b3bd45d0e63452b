using System.CommandLine;
using KnowledgeGraph.App.Commands;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.App;

public class HelpTests
{
    public static TheoryData<string> EachCommand => [.. Commands().Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(EachCommand))]
    public void Help_OfEachCommand_DescribesEverythingAndShowsAnExample(string name)
    {
        Command command = Commands().Single(candidate => candidate.Name == name);
        KgResult result = KgRunner.Run(name, "--help");

        Assert.Equal(0, result.ExitCode);
        Assert.False(string.IsNullOrWhiteSpace(command.Description));
        Assert.All(command.Options, option => Assert.False(string.IsNullOrWhiteSpace(option.Description), option.Name));
        Assert.All(command.Arguments, argument => Assert.False(string.IsNullOrWhiteSpace(argument.Description), argument.Name));
        Assert.Contains("Example", result.Output, StringComparison.Ordinal);
        Assert.Contains("kg " + name, result.Output.Split("Example")[1], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EachCommand))]
    public void Examples_OfEachCommand_AreWellFormed(string name)
    {
        var command = (KgCommand)Commands().Single(candidate => candidate.Name == name);

        Assert.All(command.Examples, example =>
        {
            string line = example.Line[example.Line.IndexOf("kg " + name, StringComparison.Ordinal)..].Split('>', '|')[0];
            Assert.Empty(CommandTree().Parse(line["kg ".Length..]).Errors);
        });
    }

    [Fact]
    public void Run_WithoutArguments_ShowsTheHelp()
    {
        KgResult result = KgRunner.Run();

        Assert.Equal(0, result.ExitCode);
        Assert.All(Commands(), command => Assert.Contains("  " + command.Name, result.Output, StringComparison.Ordinal));
        Assert.Contains("Exit codes: 0 done, 1 nothing found, 2 wrong use or bad input, 3 a file or server failed, 130 interrupted.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_UnknownCommand_IsOneLine()
    {
        KgResult result = KgRunner.Run("whom", "王峰");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("kg: Unrecognized command or argument 'whom'; kg --help shows how it is used [KG2001]\n", result.Error);
    }

    private static IEnumerable<Command> Commands() => CommandTree().Subcommands;

    private static RootCommand CommandTree() => Root.Create(KgRunner.HostFor(new MemoryStream(), TextWriter.Null));
}
