using System.CommandLine;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Training.Crf;
using KnowledgeGraph.Training.Evaluation;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>kg-train recognizer</c></summary>
internal static class RecognizerCommand
{
    private const string ModelFile = "recognizer.bin";

    public static Command Create()
    {
        var arguments = new TrainingArguments();
        var output = new Option<string>("--out") { Description = "the model's folder", DefaultValueFactory = _ => "models/recognizer" };
        var evaluate = new Option<string[]>("--evaluate") { Description = "annotated articles to score it on, for its card", AllowMultipleArgumentsPerToken = true };
        var command = new Command("recognizer", "Trains the recognizer of persons, titles, organizations and places.") { output, evaluate };
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            CrfModel model = new RecognizerTrainer(arguments.Options(parsed), Console.Error).Train([.. arguments.Articles(parsed), .. arguments.Foreign(parsed)], arguments.Silver(parsed));
            string folder = parsed.GetRequiredValue(output);
            Save(model, folder);
            WriteCard(folder, [.. arguments.Files(parsed)], parsed.GetValue(evaluate) ?? [], arguments.Seed(parsed), "kg-train " + string.Join(' ', parsed.Tokens.Select(token => Plain(token.Value))));
        });
        return command;
    }

    /// <summary>A word of the command with files named as in the card, wherever they lie.</summary>
    private static string Plain(string word)
    {
        string path = word.Split(':')[0];
        return File.Exists(path) ? ModelCard.NameOf(path) + word[path.Length..] : word;
    }

    private static void Save(CrfModel model, string folder)
    {
        Directory.CreateDirectory(folder);
        using FileStream stream = File.Create(Path.Combine(folder, ModelFile));
        CrfModelFile.Write(stream, model);
    }

    private static void WriteCard(string folder, string[] data, string[] evaluated, int seed, string command)
    {
        string path = Path.Combine(folder, ModelFile);
        IRecognizer recognizer = Recognizers.Load(path);
        var scores = new SortedDictionary<string, IReadOnlyDictionary<string, double>>(StringComparer.Ordinal);
        foreach (string file in evaluated)
        {
            RecognizerEvaluation evaluation = RecognizerEvaluation.Run(recognizer, GoldReader.Read(file, Corpus.House));
            Console.WriteLine(file);
            evaluation.WriteTo(Console.Out, errors: 0);
            scores[ModelCard.NameOf(file)] = ModelCard.Row(evaluation.Scores);
        }

        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        ModelCard.Describe(path, data, command, seed, today, scores).Write(Path.Combine(folder, "card.json"));
    }
}
