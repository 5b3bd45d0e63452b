using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Crf;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Commands;

/// <summary>The options that training and cross-validation share.</summary>
internal sealed class TrainingArguments
{
    private readonly Option<string[]> _train = new("--train") { Description = "annotated articles", Required = true, AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _corpora = new("--corpus") { Description = "texts annotated otherwise, as FILE:TYPE,TYPE:WEIGHT", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> _lexicons = new("--lexicons") { Description = "the word lists", DefaultValueFactory = _ => "data/lexicons" };
    private readonly Option<double> _l1 = new("--l1") { Description = "factor of the absolute weights", DefaultValueFactory = _ => 0.05 };
    private readonly Option<double> _l2 = new("--l2") { Description = "factor of the squared weights", DefaultValueFactory = _ => 0.3 };
    private readonly Option<int> _iterations = new("--iterations") { Description = "at most this many", DefaultValueFactory = _ => 90 };
    private readonly Option<int> _minimum = new("--minimum-count") { Description = "n-grams seen less often are not learned from", DefaultValueFactory = _ => 2 };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _train, _corpora, _lexicons, _l1, _l2, _iterations, _minimum }) command.Add(option);
    }

    public IReadOnlyList<GoldArticle> Articles(ParseResult parsed) =>
        [.. parsed.GetRequiredValue(_train).SelectMany(path => GoldReader.Read(path, Corpus.House))];

    /// <summary>The texts that other guidelines were followed in; they count less, and what they do not annotate is open.</summary>
    public IReadOnlyList<GoldArticle> Foreign(ParseResult parsed) =>
        [.. Corpora(parsed).SelectMany(corpus => GoldReader.Read(corpus.File, corpus.Corpus))];

    /// <summary>All files that are learned from.</summary>
    public IEnumerable<string> Files(ParseResult parsed) => [.. parsed.GetRequiredValue(_train), .. Corpora(parsed).Select(corpus => corpus.File)];


    public TrainerOptions Options(ParseResult parsed) => new(
        parsed.GetRequiredValue(_lexicons),
        new OwlQnOptions(parsed.GetRequiredValue(_l1), parsed.GetRequiredValue(_l2), parsed.GetRequiredValue(_iterations)),
        parsed.GetRequiredValue(_minimum));

    private IEnumerable<(string File, Corpus Corpus)> Corpora(ParseResult parsed)
    {
        foreach (string[] parts in (parsed.GetValue(_corpora) ?? []).Select(option => option.Split(':')))
        {
            bool sound = parts.Length == 3 && double.TryParse(parts[2], CultureInfo.InvariantCulture, out _) && parts[1].Split(',').All(name => MentionTypes.TryParse(name, out _));
            if (!sound) throw new UserErrorException(Messages.CorpusOptionWrong(string.Join(':', parts)));
            HashSet<MentionType> types = [.. parts[1].Split(',').Select(name => MentionTypes.TryParse(name, out MentionType type) ? type : default)];
            yield return (parts[0], new Corpus(Path.GetFileNameWithoutExtension(parts[0]), types, double.Parse(parts[2], CultureInfo.InvariantCulture)));
        }
    }
}
