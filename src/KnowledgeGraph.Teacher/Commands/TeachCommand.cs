using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Teacher.Inputs;
using KnowledgeGraph.Teacher.Learning;
using KnowledgeGraph.Teacher.Network;
using KnowledgeGraph.Training.Evaluation;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Teacher.Commands;

/// <summary><c>kg-teach teach</c></summary>
internal static class TeachCommand
{
    public static Command Create()
    {
        var arguments = new TeacherArguments();
        var seed = new Option<int>("--seed") { Description = "random numbers", DefaultValueFactory = _ => 1 };
        var epochs = new Option<int>("--epochs") { Description = "passes over the articles", DefaultValueFactory = _ => 12 };
        var rate = new Option<double>("--rate") { Description = "the highest learning rate", DefaultValueFactory = _ => 1e-3 };
        var dropout = new Option<double>("--dropout") { Description = "the share of numbers that are left out", DefaultValueFactory = _ => 0.25 };
        var share = new Option<double>("--foreign") { Description = "the share of the other corpora that an epoch sees", DefaultValueFactory = _ => 0.5 };
        var evaluate = new Option<string[]>("--evaluate") { Description = "annotated articles to score on", AllowMultipleArgumentsPerToken = true };
        var fresh = new Option<bool>("--fresh") { Description = "do not start from the pre-trained network" };
        var command = new Command("teach", "Trains a teacher on annotated articles.") { seed, epochs, rate, dropout, share, evaluate, fresh };
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            arguments.Start(parsed, parsed.GetRequiredValue(seed));
            (IReadOnlyList<GoldArticle> train, IReadOnlyList<GoldArticle> heldOut) = arguments.Articles(parsed);
            var learned = arguments.Learned(train);
            TeacherColumns columns = arguments.Columns(parsed, learned, arguments.LoadVocabulary(parsed));
            var foreign = arguments.Foreign(parsed);
            Corpus[] corpora = [Corpus.House, .. foreign.Select(corpus => corpus.Corpus)];
            Piece[] pieces = [.. train.Concat(foreign.SelectMany(corpus => GoldReader.Read(corpus.File, corpus.Corpus))).SelectMany(article => PieceReader.Read(article, corpora, learned))];
            using var network = new TeacherNetwork(columns, parsed.GetRequiredValue(dropout), parsed.GetRequiredValue(seed));
            if (!parsed.GetValue(fresh)) network.load(Path.Combine(arguments.Folder(parsed), PretrainCommand.Weights));
            var teachers = new Teachers([network], columns);
            var options = new SupervisionOptions(parsed.GetRequiredValue(seed), parsed.GetRequiredValue(epochs), parsed.GetRequiredValue(rate), parsed.GetRequiredValue(share));
            Supervision.Run(network, columns, pieces, options, epoch => Report($"held out after epoch {epoch + 1}", teachers, heldOut), Console.Out);
            network.save(Path.Combine(arguments.Folder(parsed), $"teacher-{options.Seed}.bin"));
            foreach (string file in parsed.GetValue(evaluate) ?? []) Report(file, teachers, GoldReader.Read(file, Corpus.House), table: true);
            if (heldOut.Count > 0) Report("held out", teachers, heldOut, table: true);
        });
        return command;
    }

    public static void Report(string name, Teachers teachers, IReadOnlyList<GoldArticle> articles, bool table = false, int corpus = 0)
    {
        if (articles.Count == 0) return;
        MentionScores scores = teachers.Evaluate(articles, corpus);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {name}: {100 * scores.Micro.F1:0.00}"));
        if (table) RecognizerEvaluation.WriteTable(Console.Out, scores);
    }
}
