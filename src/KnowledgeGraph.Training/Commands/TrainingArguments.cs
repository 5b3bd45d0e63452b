using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Crf;
using KnowledgeGraph.Training.Examples;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Commands;

/// <summary>The options that training and cross-validation share.</summary>
internal sealed class TrainingArguments
{
    private readonly Option<string[]> _train = new("--train") { Description = "annotated articles", Required = true, AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _corpora = new("--corpus") { Description = "texts annotated otherwise, as FILE:TYPE,TYPE:WEIGHT", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> _lexicons = new("--lexicons") { Description = "the word lists", DefaultValueFactory = _ => "data/lexicons" };
    private readonly Option<string[]> _silver = new("--silver") { Description = "sentences that a teacher labelled", AllowMultipleArgumentsPerToken = true };
    private readonly Option<double> _silverWeight = new("--silver-weight") { Description = "how much one of them counts", DefaultValueFactory = _ => 0.3 };
    private readonly Option<double> _rate = new("--rate") { Description = "the first step's size", DefaultValueFactory = _ => 0.05 };
    private readonly Option<double> _start = new("--start") { Description = "the higher, the smaller are steps at rare n-grams", DefaultValueFactory = _ => 0.01 };
    private readonly Option<double> _l1 = new("--l1") { Description = "factor of the absolute weights", DefaultValueFactory = _ => 0.2 };
    private readonly Option<double> _l2 = new("--l2") { Description = "factor of the squared weights", DefaultValueFactory = _ => 0.3 };
    private readonly Option<int> _passes = new("--passes") { Description = "over all sentences", DefaultValueFactory = _ => 20 };
    private readonly Option<int> _goldRepeats = new("--gold-repeats") { Description = "how often a pass shows an annotated sentence", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _minimum = new("--minimum-count") { Description = "n-grams seen less often in annotated sentences are not learned from", DefaultValueFactory = _ => 2 };
    private readonly Option<int> _minimumSilver = new("--minimum-silver") { Description = "nor those seen less often in all", DefaultValueFactory = _ => 6 };
    private readonly Option<int> _rows = new("--rows") { Description = "the model keeps at most so many rows of weights", DefaultValueFactory = _ => 600_000 };
    private readonly Option<int> _tuning = new("--tuning-passes") { Description = "over all sentences, with the rows that are kept", DefaultValueFactory = _ => 0 };
    private readonly Option<int> _goldPasses = new("--gold-passes") { Description = "over the annotated sentences alone, at the end", DefaultValueFactory = _ => 0 };
    private readonly Option<double> _goldRate = new("--gold-rate") { Description = "the first step's size in these", DefaultValueFactory = _ => 0.01 };
    private readonly Option<bool> _goldTransitions = new("--gold-transitions") { Description = "only annotated sentences teach which label follows which" };
    private readonly Option<int> _seed = new("--seed") { Description = "of the order of sentences", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _threads = new("--threads") { Description = "do not change the result", DefaultValueFactory = _ => Environment.ProcessorCount };

    public void AddTo(Command command)
    {
        Option[] options =
        [
            _train, _corpora, _silver, _lexicons, _silverWeight, _rate, _start, _l1, _l2, _passes, _goldRepeats, _minimum, _minimumSilver, _rows, _tuning, _goldPasses, _goldRate, _goldTransitions, _seed, _threads,
        ];
        foreach (Option option in options) command.Add(option);
    }

    public IReadOnlyList<GoldArticle> Articles(ParseResult parsed) =>
        [.. parsed.GetRequiredValue(_train).SelectMany(path => GoldReader.Read(path, Corpus.House))];

    /// <summary>The texts that other guidelines were followed in; they count less, and what they do not annotate is open.</summary>
    public IReadOnlyList<GoldArticle> Foreign(ParseResult parsed) =>
        [.. Corpora(parsed).SelectMany(corpus => GoldReader.Read(corpus.File, corpus.Corpus))];

    /// <summary>The files of teachers' labels.</summary>
    public IReadOnlyList<string> Silver(ParseResult parsed) => parsed.GetValue(_silver) ?? [];

    public int Seed(ParseResult parsed) => parsed.GetRequiredValue(_seed);

    /// <summary>All files that are learned from.</summary>
    public IEnumerable<string> Files(ParseResult parsed) => [.. parsed.GetRequiredValue(_train), .. Corpora(parsed).Select(corpus => corpus.File), .. Silver(parsed)];

    public TrainerOptions Options(ParseResult parsed)
    {
        double rate = parsed.GetRequiredValue(_rate);
        var main = new TrainingStage(parsed.GetRequiredValue(_passes), rate, parsed.GetRequiredValue(_l1), parsed.GetRequiredValue(_l2), parsed.GetValue(_goldTransitions));
        return new TrainerOptions(
            parsed.GetRequiredValue(_lexicons),
            new ExampleOptions(parsed.GetRequiredValue(_minimum), parsed.GetRequiredValue(_minimumSilver), parsed.GetRequiredValue(_silverWeight)),
            main,
            main with { Passes = parsed.GetRequiredValue(_tuning), Rate = rate / 2 },
            main with { Passes = parsed.GetRequiredValue(_goldPasses), Rate = parsed.GetRequiredValue(_goldRate) },
            parsed.GetRequiredValue(_start),
            parsed.GetRequiredValue(_goldRepeats),
            parsed.GetRequiredValue(_rows),
            Seed(parsed),
            parsed.GetRequiredValue(_threads));
    }

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
