using System.CommandLine;
using KnowledgeGraph.Teacher.Inputs;
using KnowledgeGraph.Teacher.Learning;
using KnowledgeGraph.Teacher.Network;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Teacher.Commands;

/// <summary><c>kg-teach pretrain</c></summary>
internal static class PretrainCommand
{
    public const string Weights = "pretrained.bin";

    public static Command Create()
    {
        var arguments = new TeacherArguments();
        var news = new Option<string[]>("--news") { Description = "unlabelled articles", Required = true, AllowMultipleArgumentsPerToken = true };
        var limit = new Option<double>("--millions") { Description = "at most so many million characters", DefaultValueFactory = _ => 1000 };
        var seed = new Option<int>("--seed") { Description = "random numbers", DefaultValueFactory = _ => 1 };
        var goOn = new Option<bool>("--continue") { Description = "go on from the network that stands" };
        var command = new Command("pretrain", "Teaches the network the language of unlabelled news.") { news, limit, seed, goOn };
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            int chance = parsed.GetRequiredValue(seed);
            arguments.Start(parsed, chance);
            string[] texts = [.. parsed.GetRequiredValue(news).SelectMany(NewsReader.Texts)];
            bool continued = parsed.GetValue(goOn);
            TeacherVocabulary vocabulary = continued ? arguments.LoadVocabulary(parsed) : TeacherVocabulary.Count(texts);
            if (!continued) arguments.SaveVocabulary(parsed, vocabulary);
            TeacherColumns columns = arguments.Columns(parsed, arguments.Learned(arguments.Articles(parsed).Train), vocabulary);
            Piece[] pieces = Shuffle.Of(texts.SelectMany(PieceReader.Read), new Random(chance));
            double left = parsed.GetRequiredValue(limit) * 1e6;
            pieces = [.. pieces.TakeWhile(piece => (left -= piece.Length) > 0)];
            Console.WriteLine($"{texts.Length} articles, {vocabulary.CharacterRows} characters, {vocabulary.PairRows} pairs, {pieces.Sum(piece => piece.Length)} characters to learn from");
            using var network = new TeacherNetwork(columns, dropout: 0, chance);
            if (continued) network.load(Path.Combine(arguments.Folder(parsed), Weights));
            Pretraining.Run(network, columns, vocabulary, pieces, chance, Console.Out);
            network.save(Path.Combine(arguments.Folder(parsed), Weights));
        });
        return command;
    }
}
