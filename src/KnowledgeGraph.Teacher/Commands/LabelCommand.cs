using System.CommandLine;
using KnowledgeGraph.Teacher.Inputs;
using KnowledgeGraph.Teacher.Learning;
using KnowledgeGraph.Teacher.Network;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Silver;

namespace KnowledgeGraph.Teacher.Commands;

/// <summary><c>kg-teach label</c></summary>
internal static class LabelCommand
{
    public static Command Create()
    {
        var arguments = new TeacherArguments();
        var news = new Option<string[]>("--news") { Description = "unlabelled articles", AllowMultipleArgumentsPerToken = true };
        var seeds = new Option<int[]>("--seeds") { Description = "the teachers that decide together", Required = true, AllowMultipleArgumentsPerToken = true };
        var limit = new Option<double>("--millions") { Description = "at most so many million characters", DefaultValueFactory = _ => 1000 };
        var output = new Option<string?>("--out") { Description = "where to write the labelled sentences" };
        var except = new Option<string[]>("--except") { Description = "annotated articles whose texts are left out", AllowMultipleArgumentsPerToken = true };
        var guidelines = new Option<int>("--guidelines") { Description = "whose: 0 the house's own, from 1 the corpora in their order", DefaultValueFactory = _ => 0 };
        var evaluate = new Option<string[]>("--evaluate") { Description = "annotated articles to score on", AllowMultipleArgumentsPerToken = true };
        var command = new Command("label", "Labels unlabelled news.") { news, seeds, limit, output, except, guidelines, evaluate };
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            arguments.Start(parsed, seed: 1);
            (IReadOnlyList<GoldArticle> train, IReadOnlyList<GoldArticle> heldOut) = arguments.Articles(parsed);
            TeacherColumns columns = arguments.Columns(parsed, arguments.Learned(train), arguments.LoadVocabulary(parsed));
            var teachers = new Teachers([.. parsed.GetRequiredValue(seeds).Select(seed => Load(arguments.Folder(parsed), seed, columns))], columns);
            int chosen = parsed.GetRequiredValue(guidelines);
            Corpus corpus = chosen == 0 ? Corpus.House : arguments.Foreign(parsed)[chosen - 1].Corpus;
            foreach (string file in parsed.GetValue(evaluate) ?? []) TeachCommand.Report(file, teachers, GoldReader.Read(file, corpus), table: true, chosen);
            TeachCommand.Report("held out", teachers, heldOut, table: true);
            if (parsed.GetValue(output) is not { } path) return;
            HashSet<string> known = [.. (parsed.GetValue(except) ?? []).SelectMany(file => GoldReader.Read(file, Corpus.House)).Select(article => Essence(article.Text))];
            string[] texts = [.. (parsed.GetValue(news) ?? []).SelectMany(NewsReader.Texts).Where(text => !known.Contains(Essence(text)))];
            Piece[] pieces = Shuffle.Of(texts.SelectMany(PieceReader.Read), new Random(1));
            double left = parsed.GetRequiredValue(limit) * 1e6;
            Write(path, teachers.Label(pieces.TakeWhile(piece => (left -= piece.Length) > 0).Select(piece => piece with { Corpus = chosen }), corpus));
        });
        return command;
    }

    private static TeacherNetwork Load(string folder, int seed, TeacherColumns columns)
    {
        var network = new TeacherNetwork(columns, dropout: 0, seed);
        network.load(Path.Combine(folder, $"teacher-{seed}.bin"));
        return network;
    }

    /// <summary>What two copies of an article share: the first ideographs.</summary>
    private static string Essence(string text) => string.Concat(text.Where(char.IsLetter).Take(60));

    /// <summary>The file gets its name when it is whole.</summary>
    private static void Write(string path, IEnumerable<SilverSentence> sentences)
    {
        string part = path + ".part";
        long characters = 0;
        using (var writer = new BinaryWriter(File.Create(part)))
        {
            foreach (SilverSentence sentence in sentences)
            {
                SilverFile.Write(writer, sentence);
                characters += sentence.Length;
            }
        }

        File.Move(part, path, overwrite: true);
        Console.WriteLine($"{characters} characters labelled");
    }
}
