using System.CommandLine;
using KnowledgeGraph.Training.Crf;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Commands;

/// <summary>The options that training and cross-validation share.</summary>
internal sealed class TrainingArguments
{
    private readonly Option<string[]> _train = new("--train") { Description = "annotated articles", Required = true, AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> _lexicons = new("--lexicons") { Description = "the word lists", DefaultValueFactory = _ => "data/lexicons" };
    private readonly Option<double> _l1 = new("--l1") { Description = "factor of the absolute weights", DefaultValueFactory = _ => 0.05 };
    private readonly Option<double> _l2 = new("--l2") { Description = "factor of the squared weights", DefaultValueFactory = _ => 0.3 };
    private readonly Option<int> _iterations = new("--iterations") { Description = "at most this many", DefaultValueFactory = _ => 90 };
    private readonly Option<int> _minimum = new("--minimum-count") { Description = "n-grams seen less often are not learned from", DefaultValueFactory = _ => 2 };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _train, _lexicons, _l1, _l2, _iterations, _minimum }) command.Add(option);
    }

    public IReadOnlyList<GoldArticle> Articles(ParseResult parsed) =>
        [.. parsed.GetRequiredValue(_train).SelectMany(path => GoldReader.Read(path, Corpus.House))];

    /// <summary>All files that are learned from.</summary>
    public IEnumerable<string> Files(ParseResult parsed) => parsed.GetRequiredValue(_train);

    public TrainerOptions Options(ParseResult parsed) => new(
        parsed.GetRequiredValue(_lexicons),
        new OwlQnOptions(parsed.GetRequiredValue(_l1), parsed.GetRequiredValue(_l2), parsed.GetRequiredValue(_iterations)),
        parsed.GetRequiredValue(_minimum));
}
