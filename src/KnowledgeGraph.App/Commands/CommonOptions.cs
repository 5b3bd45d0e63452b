using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KnowledgeGraph.App.Hosting;
using KnowledgeGraph.App.Running;
using KnowledgeGraph.Reading.Formats;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Commands;

/// <summary>Options that several commands share, declared once.</summary>
internal static class CommonOptions
{
    /// <summary>Names the store where <c>--store</c> does not.</summary>
    public const string StoreVariable = "KG_STORE";

    private const string DefaultStore = "kg.db";
    private const int MostThreads = 1024;

    /// <summary>The store's path: as given, else from <c>KG_STORE</c>, else <c>kg.db</c> in the current folder.</summary>
    public static Option<string> Store(Host host) => new("--store")
    {
        Description = $"The store, one SQLite file; {StoreVariable} names another default.",
        HelpName = "FILE",
        DefaultValueFactory = _ => host.Variable(StoreVariable) is { Length: > 0 } path ? path : DefaultStore,
    };

    public static Option<bool> Json() => new("--json") { Description = "The answer as JSON." };

    /// <summary>The value of <c>--mentions</c> for names that the rows bring along.</summary>
    public const string MentionsGiven = "given";

    public static Option<string> Mentions() => new Option<string>("--mentions")
    {
        Description = "Where names come from: found in the text (recognized), or those the rows bring along (given).",
        DefaultValueFactory = _ => "recognized",
    }.AcceptOnlyFromAmong("recognized", MentionsGiven);

    public static Option<int> Threads() => new("--threads")
    {
        Description = "How many articles are worked on at once; as many as the processor has cores where not given.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = result => WholeNumber(result, "--threads", MostThreads),
    };

    public static Option<int> Limit(int usual, string description = "At most this many.") => new("--limit")
    {
        Description = description,
        HelpName = "N",
        DefaultValueFactory = _ => usual,
        CustomParser = result => WholeNumber(result, "--limit", int.MaxValue),
    };

    public static Option<Shard?> Shard() => new("--shard")
    {
        Description = "Only every n-th row, from the i-th on: 1/4, 2/4, 3/4 and 4/4 together are the whole.",
        HelpName = "i/n",
        CustomParser = ParseShard,
    };

    /// <summary>Words to look for; an empty one would match everything.</summary>
    public static Argument<T> NotBlank<T>(Argument<T> argument)
    {
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value))) result.AddError($"{argument.Name} is empty");
        });
        return argument;
    }

    /// <summary>A day, a month or a year.</summary>
    public static Option<PartialDate?> PartialDate(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            if (Text.PartialDate.TryParse(result.Tokens[0].Value, out PartialDate date)) return date;
            result.AddError($"{name} takes a date such as 2023-12-17, 2023-12 or 2023, not {result.Tokens[0].Value}");
            return null;
        },
    };

    /// <summary>Exactly a day.</summary>
    public static DateOnly? ParseDay(ArgumentResult result, string name)
    {
        string given = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) && day.Year >= PublicationDate.EarliestYear) return day;
        result.AddError($"{name} takes a day such as 2023-12-17, not {given}");
        return null;
    }

    private static Shard? ParseShard(ArgumentResult result)
    {
        if (Running.Shard.TryParse(result.Tokens[0].Value, out Shard shard)) return shard;
        result.AddError($"--shard takes i/n with i from 1 to n, such as 1/4, not {result.Tokens[0].Value}");
        return null;
    }

    private static int WholeNumber(ArgumentResult result, string name, int most)
    {
        string given = result.Tokens[0].Value;
        bool valid = int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 && number <= most;
        if (!valid) result.AddError($"{name} takes a whole number {(most < int.MaxValue ? $"from 1 to {most.ToString(CultureInfo.InvariantCulture)}" : "from 1 on")}, not {given}");
        return number;
    }
}
