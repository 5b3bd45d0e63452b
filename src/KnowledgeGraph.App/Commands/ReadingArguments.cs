using System.CommandLine;
using System.CommandLine.Parsing;
using KnowledgeGraph.Reading;

namespace KnowledgeGraph.App.Commands;

/// <summary>The options that tell about the articles what the files do not.</summary>
internal sealed class ReadingArguments
{
    private static readonly string[] Fields = ["id", "source", "date", "locale", "title", "text", "url"];

    private readonly Option<string?> _source = new("--source")
    {
        Description = "The paper, site or broadcaster where the files do not say it: 聊城日报.",
        HelpName = "S",
    };

    private readonly Option<DateOnly?> _date = new("--date")
    {
        Description = "The day of publication where the files do not say it: 2023-12-17.",
        HelpName = "D",
        CustomParser = result => CommonOptions.ParseDay(result, "--date"),
    };

    private readonly Option<string?> _locale = new("--locale")
    {
        Description = "The place that 我市 and 市委 are read from, in full: 山东省聊城市; 中国 for national media.",
        HelpName = "L",
    };

    private readonly Option<IReadOnlyDictionary<string, string>> _columns = new("--column")
    {
        Description = $"Which column of a CSV file holds a field ({string.Join(", ", Fields)}): text=正文. May be repeated.",
        HelpName = "FIELD=NAME",
        Arity = ArgumentArity.OneOrMore,
        CustomParser = ParseColumns,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_source);
        command.Options.Add(_date);
        command.Options.Add(_locale);
        command.Options.Add(_columns);
    }

    public ReadingOptions Read(ParseResult parsed)
    {
        var options = new ReadingOptions { Source = parsed.GetValue(_source), Date = parsed.GetValue(_date), Locale = parsed.GetValue(_locale) };
        return parsed.GetValue(_columns) is { } columns ? options with { Columns = columns } : options;
    }

    private static Dictionary<string, string>? ParseColumns(ArgumentResult result)
    {
        var columns = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Token token in result.Tokens)
        {
            string[] parts = token.Value.Split('=', 2);
            bool valid = parts.Length == 2 && parts[1].Length > 0 && Fields.Contains(parts[0], StringComparer.OrdinalIgnoreCase);
            if (!valid)
            {
                result.AddError($"--column takes FIELD=NAME with a field of {string.Join(", ", Fields)}, such as text=正文, not {token.Value}");
                return null;
            }

            columns[parts[0]] = parts[1];
        }

        return columns;
    }
}
