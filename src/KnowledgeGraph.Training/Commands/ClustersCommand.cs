using System.CommandLine;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Lexicons;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>kg-train clusters</c></summary>
internal static class ClustersCommand
{
    private const int MinimumCount = 15;
    private const int Iterations = 15;

    public static Command Create()
    {
        var news = new Option<string[]>("--news") { Description = "unlabelled articles", Required = true, AllowMultipleArgumentsPerToken = true };
        var lexicons = new Option<string>("--lexicons") { Description = "the word lists", DefaultValueFactory = _ => "data/lexicons" };
        var groups = new Option<int>("--groups") { Description = "the number of groups, at most 255", DefaultValueFactory = _ => 255 };
        var command = new Command("clusters", "Groups the words of unlabelled news by the words they stand beside.") { news, lexicons, groups };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetRequiredValue(lexicons);
            var counts = new ContextCounts();
            counts.Add(new TrainingLexicons(folder, [], []).Resources, parsed.GetRequiredValue(news).SelectMany(NewsReader.Texts));
            var rows = counts.Rows(MinimumCount);
            int[] assigned = SphericalKMeans.Group([.. rows.Select(row => row.Row)], 2 * ContextCounts.Neighbours, parsed.GetRequiredValue(groups), Iterations);
            Write(Path.Combine(folder, "clusters.tsv"), rows.Select(row => row.Word).Zip(assigned));
        });
        return command;
    }

    private static void Write(string path, IEnumerable<(string Word, int Group)> words)
    {
        var text = new StringBuilder("# Words of news and the group they belong to by the words they stand beside.\n")
            .Append("# Source: kg-train clusters over news broadcasts of 2012 to 2023 and local news, cut into the words of words.tsv.\n");
        foreach ((string word, int group) in words.Where(word => word.Word.Any(char.IsLetter)).OrderBy(word => word.Group).ThenBy(word => word.Word, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{word}\t{group + 1}\n");
        }

        File.WriteAllText(path, text.ToString());
    }
}
