using System.CommandLine;
using KnowledgeGraph.Teacher.Inputs;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Lexicons;
using TorchSharp;

namespace KnowledgeGraph.Teacher.Commands;

/// <summary>The options that the commands share.</summary>
internal sealed class TeacherArguments
{
    private const string Vocabulary = "vocabulary.txt";
    private readonly Option<string[]> _train = new("--train") { Description = "annotated articles", Required = true, AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _corpora = new("--corpus") { Description = "texts annotated otherwise, as FILE:TYPE,TYPE:WEIGHT", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> _lexicons = new("--lexicons") { Description = "the word lists", DefaultValueFactory = _ => "data/lexicons" };
    private readonly Option<string> _folder = new("--folder") { Description = "where the teacher is kept", Required = true };
    private readonly Option<int?> _fold = new("--fold") { Description = "leave out every fourth article, from this one on, and score on them" };
    private readonly Option<int> _threads = new("--threads") { Description = "processor cores to use", DefaultValueFactory = _ => 2 };

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _train, _corpora, _lexicons, _folder, _fold, _threads }) command.Add(option);
    }

    public string Folder(ParseResult parsed) => parsed.GetRequiredValue(_folder);

    public TeacherVocabulary LoadVocabulary(ParseResult parsed) => TeacherVocabulary.Load(Path.Combine(Folder(parsed), Vocabulary));

    public void SaveVocabulary(ParseResult parsed, TeacherVocabulary vocabulary)
    {
        Directory.CreateDirectory(Folder(parsed));
        vocabulary.Save(Path.Combine(Folder(parsed), Vocabulary));
    }

    /// <summary>The articles to learn from and those to score on.</summary>
    public (IReadOnlyList<GoldArticle> Train, IReadOnlyList<GoldArticle> HeldOut) Articles(ParseResult parsed)
    {
        GoldArticle[] all = [.. parsed.GetRequiredValue(_train).SelectMany(path => GoldReader.Read(path, Corpus.House))];
        return parsed.GetValue(_fold) is { } fold
            ? ([.. all.Where((_, index) => index % 4 != fold)], [.. all.Where((_, index) => index % 4 == fold)])
            : (all, []);
    }

    /// <summary>The corpora in the order of their numbers: the house's own, then the others.</summary>
    public IReadOnlyList<(Corpus Corpus, string File)> Foreign(ParseResult parsed) => [.. (parsed.GetValue(_corpora) ?? []).Select(Read)];

    public LearnedLexicons Learned(IReadOnlyList<GoldArticle> articles) => new(articles, LexiconFiles.FirstLearned);

    public TeacherColumns Columns(ParseResult parsed, LearnedLexicons learned, TeacherVocabulary vocabulary) =>
        new(LexiconFiles.Read(parsed.GetRequiredValue(_lexicons), learned), vocabulary);

    public void Start(ParseResult parsed, int seed)
    {
        torch.set_num_threads(parsed.GetRequiredValue(_threads));
        torch.manual_seed(seed);
    }

    private static (Corpus Corpus, string File) Read(string option)
    {
        string[] parts = option.Split(':');
        HashSet<Text.MentionType> types = [.. parts[1].Split(',').Select(name => Text.MentionTypes.TryParse(name, out Text.MentionType type) ? type : throw new Text.UserErrorException(Text.Messages.CorpusOptionWrong(option)))];
        return (new Corpus(Path.GetFileNameWithoutExtension(parts[0]), types, double.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture)), parts[0]);
    }
}
