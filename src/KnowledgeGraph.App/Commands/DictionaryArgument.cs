using System.CommandLine;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.Recognition.Dictionary;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Commands;

/// <summary>The user's own words as a command got them.</summary>
/// <param name="Words">Null where no dictionary was given.</param>
/// <param name="HasWrongRows">Whether rows were left out; each has been reported.</param>
internal sealed record GivenDictionary(UserDictionary? Words, bool HasWrongRows)
{
    /// <summary>How a command that did its work ends.</summary>
    public ExitCode Ending(ExitCode code) => code == ExitCode.Done && HasWrongRows ? ExitCode.BadInput : code;
}

/// <summary>The option <c>--dictionary</c>.</summary>
internal sealed class DictionaryArgument
{
    private readonly Option<string?> _dictionary = new("--dictionary")
    {
        Description = "Your own words: a CSV file with the columns text, type (PER, TITLE, ORG, LOC) and, if wanted, weight (20 where not given; below 0 against it).",
        HelpName = "FILE.csv",
    };

    public void AddTo(Command command) => command.Options.Add(_dictionary);

    /// <summary>Reads the file; every wrong row is a line on standard error.</summary>
    public GivenDictionary Read(ParseResult parsed, Host host)
    {
        if (parsed.GetValue(_dictionary) is not { } path) return new GivenDictionary(null, false);
        (UserDictionary dictionary, IReadOnlyList<Diagnostic> diagnostics) = UserDictionaryFile.Read(path);
        foreach (Diagnostic diagnostic in diagnostics) host.Error.WriteLine(diagnostic.ToString());
        return new GivenDictionary(dictionary, diagnostics.Count > 0);
    }
}
