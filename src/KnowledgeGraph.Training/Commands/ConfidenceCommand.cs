using System.CommandLine;
using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Confidence;
using KnowledgeGraph.Training.Facts;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>kg-train confidence</c></summary>
internal static class ConfidenceCommand
{
    private const int Folds = 5;

    public static Command Create()
    {
        var train = new Option<string[]>("--train") { Description = "annotated articles to count on", Required = true, AllowMultipleArgumentsPerToken = true };
        var test = new Option<string[]>("--test") { Description = "annotated articles to measure on", DefaultValueFactory = _ => [], AllowMultipleArgumentsPerToken = true };
        var output = new Option<string>("--out") { Description = "the table", DefaultValueFactory = _ => ConfidenceTable.File };
        var command = new Command("confidence", "Counts how often facts of each rule are right, and measures the confidences that follow.") { train, test, output };
        command.SetAction(parsed =>
        {
            List<RatedFact[]> articles = Found(parsed.GetRequiredValue(train));
            Console.WriteLine($"{Folds} folds of {articles.Count} articles");
            Calibration.Write(Console.Out, [.. Enumerable.Range(0, Folds).SelectMany(fold => Held(articles, fold))]);
            ConfidenceCounts counts = Counted(articles);
            File.WriteAllText(parsed.GetRequiredValue(output), Text(counts));
            ConfidenceTable table = counts.Table();
            foreach (string file in parsed.GetRequiredValue(test))
            {
                Console.WriteLine(file);
                Calibration.Write(Console.Out, [.. Found([file]).SelectMany(facts => facts).Select(fact => fact with { Stated = table.Of(fact.Class) })]);
            }
        });
        return command;
    }

    /// <summary>What the rules find in each article with its own mentions.</summary>
    private static List<RatedFact[]> Found(IEnumerable<string> files)
    {
        IFactExtractor extractor = FactExtractors.LoadDefault();
        return [.. files.SelectMany(FactArticles.Read).Select(row => RatedFact.Of(row.Gold, extractor.Extract(row.Article, row.Gold.Mentions)).ToArray())];
    }

    private static IEnumerable<RatedFact> Held(List<RatedFact[]> articles, int fold)
    {
        ConfidenceTable table = Counted(articles.Where((_, i) => i % Folds != fold)).Table();
        return articles.Where((_, i) => i % Folds == fold).SelectMany(facts => facts).Select(fact => fact with { Stated = table.Of(fact.Class) });
    }

    private static ConfidenceCounts Counted(IEnumerable<RatedFact[]> articles)
    {
        var counts = new ConfidenceCounts();
        foreach (RatedFact fact in articles.SelectMany(facts => facts)) counts.Add(fact);
        return counts;
    }

    private static string Text(ConfidenceCounts counts)
    {
        var text = new StringBuilder("# How sure facts are, by the rule that made them and their setting (FactClass): fact, rule, setting, confidence, how many were right, of how many.\n")
            .Append("# A post is right with its body, an event if it is aligned, an attendance if the person is at the aligned event. Blank rule or setting: all of them.\n")
            .Append("# Source: kg-train confidence, over annotated articles with their own mentions; shares of small classes are drawn towards those of wider ones.\n");
        foreach ((FactClass facts, double confidence, int right, int all) in counts.Rows())
        {
            text.Append(CultureInfo.InvariantCulture, $"{facts.Fact}\t{facts.Rule}\t{facts.Setting}\t{confidence:0.000}\t{right}\t{all}\n");
        }

        return text.ToString();
    }
}
