using System.Text.RegularExpressions;
using KnowledgeGraph.App.Commands;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Readme;

/// <summary>What README shows is what the program prints, and what the program can do stands in README.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Files.InRepository("README.md"));

    [Fact]
    public void Console_BlocksRunOneAfterTheOther_PrintWhatIsShown()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateSymbolicLink(folder["data"], Files.InRepository("data"));

        string shown = string.Join("\n", ConsoleBlocks().Select(block => block.TrimEnd()));
        string printed = string.Join("\n", Commands(shown).Select(line => $"$ {line}\n{Run(folder, line)}".TrimEnd()));

        Assert.Equal(WhatMatters(shown), WhatMatters(printed));
    }

    [Fact]
    public void Cypher_IsTheSavedQuestion()
    {
        string saved = File.ReadAllText(Files.InRepository("data/cypher/who-attended.cypher"));
        string question = string.Join('\n', saved.Split('\n').Where(line => !line.StartsWith("//", StringComparison.Ordinal)));

        Assert.Contains(question.Trim(), Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryCommandAndOption_StandsInTheTableOfCommands()
    {
        var missing = from command in Root.Create(KgRunner.HostFor(new MemoryStream(), TextWriter.Null)).Subcommands
                      let row = Readme.Split('\n').SingleOrDefault(line => line.StartsWith($"| `{command.Name}", StringComparison.Ordinal)) ?? ""
                      from name in command.Options.Where(option => option.Name != "--help").Select(option => option.Name).Append(command.Name)
                      where !row.Contains(name, StringComparison.Ordinal)
                      select $"{command.Name} {name}";

        Assert.Empty(missing);
    }

    private static IEnumerable<string> ConsoleBlocks() => ConsoleBlock().Matches(Readme).Select(match => match.Groups["lines"].Value);

    private static IEnumerable<string> Commands(string shown) =>
        shown.Split('\n').Where(line => line.StartsWith("$ ", StringComparison.Ordinal)).Select(line => line[2..]);

    private static string Run(TemporaryFolder folder, string line)
    {
        KgResult result = KgProcess.Bash($"cd '{folder["."]}' && {line}");
        Assert.Equal("", result.Error);
        return result.Output;
    }

    /// <summary>Without blank lines, which set commands apart, and without what the clock says.</summary>
    private static string WhatMatters(string output) =>
        Rates().Replace(string.Join('\n', output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), "in some time");

    [GeneratedRegex("^```console\n(?<lines>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ConsoleBlock();

    [GeneratedRegex(@"in [\d.]+ (?:s|min).*", RegexOptions.CultureInvariant)]
    private static partial Regex Rates();
}
