using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using KnowledgeGraph.App.Running;

namespace KnowledgeGraph.App.Commands;

/// <summary>Options that several commands share, declared once.</summary>
internal static class CommonOptions
{
    public static Option<int> Threads() => new("--threads")
    {
        Description = "How many articles are worked on at once; the processor's cores where not given.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = result => ParsePositive(result, "--threads"),
    };

    public static Option<Shard?> Shard() => new("--shard")
    {
        Description = "Only every n-th row, from the i-th on: 1/4, 2/4, 3/4 and 4/4 together are the whole.",
        HelpName = "i/n",
        CustomParser = ParseShard,
    };

    private static Shard? ParseShard(ArgumentResult result)
    {
        if (!Running.Shard.TryParse(result.Tokens[0].Value, out Shard shard)) result.AddError("--shard takes i/n with i from 1 to n, such as 1/4");
        return shard;
    }

    private static int ParsePositive(ArgumentResult result, string option)
    {
        bool valid = int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0;
        if (!valid) result.AddError(option + " takes a whole number from 1 on");
        return number;
    }
}
