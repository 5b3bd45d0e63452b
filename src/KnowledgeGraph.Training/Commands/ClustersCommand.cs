using System.CommandLine;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Lexicons;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>kg-train clusters</c></summary>
internal static class ClustersCommand
{
    private const int MinimumCount = 15;
    private const int Iterations = 15;
    private const int Columns = 2 * ContextCounts.Neighbours;

    public static Command Create()
    {
        var news = new Option<string[]>("--news") { Description = "unlabelled articles", Required = true, AllowMultipleArgumentsPerToken = true };
        var lexicons = new Option<string>("--lexicons") { Description = "the word lists", DefaultValueFactory = _ => "data/lexicons" };
        var groupCount = new Option<int>("--groups") { Description = "the number of groups", DefaultValueFactory = _ => 255 };
        var command = new Command("clusters", "Groups the words of unlabelled news by the words they stand beside.") { news, lexicons, groupCount };
        command.SetAction(parsed =>
        {
            string folder = parsed.GetRequiredValue(lexicons);
            var counts = new ContextCounts();
            counts.Add(LexiconFiles.Read(folder, new LearnedLexicons([], LexiconFiles.FirstLearned)), parsed.GetRequiredValue(news).SelectMany(NewsReader.Texts));
            var rows = counts.Rows(MinimumCount);
            int[] groups = SphericalKMeans.Group([.. rows.Select(row => row.Row)], Columns, parsed.GetRequiredValue(groupCount), Iterations);
            Write(Path.Combine(folder, "clusters.tsv"), Divide(rows, groups));
        });
        return command;
    }

    /// <summary>Cuts each group into parts.</summary>
    private static IEnumerable<(string Word, int Group, int Part)> Divide(IReadOnlyList<(string Word, int Count, (int Column, float Weight)[] Row)> rows, int[] groups)
    {
        foreach (var group in rows.Zip(groups).GroupBy(pair => pair.Second).OrderBy(group => group.Key))
        {
            var members = group.Select(pair => pair.First).ToList();
            int[] parts = SphericalKMeans.Group([.. members.Select(member => member.Row)], Columns, Math.Min(WordCluster.Parts, members.Count), Iterations);
            for (int i = 0; i < members.Count; i++) yield return (members[i].Word, group.Key + 1, parts[i]);
        }
    }

    private static void Write(string path, IEnumerable<(string Word, int Group, int Part)> words)
    {
        var text = new StringBuilder("# Words of news and the group they belong to by the words they stand beside, and the part of the group.\n")
            .Append("# Source: kg-train clusters over news broadcasts of 2012 to 2023 and local news, cut into the words of words.tsv.\n");
        foreach ((string word, int group, int part) in words.Where(word => word.Word.Any(char.IsLetter)).OrderBy(word => word.Group).ThenBy(word => word.Part).ThenBy(word => word.Word, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"{word}\t{group}\t{part}\n");
        }

        File.WriteAllText(path, text.ToString());
    }
}
