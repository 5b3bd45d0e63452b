using System.CommandLine;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Training.Evaluation;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>kg-train evaluate</c></summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var model = new Option<string>("--model") { Description = "the model's file", DefaultValueFactory = _ => "models/recognizer/recognizer.bin" };
        var errors = new Option<int>("--errors") { Description = "show this many errors" };
        var files = new Argument<string[]>("files") { Description = "annotated articles" };
        var command = new Command("evaluate", "Scores the recognizer on annotated articles.") { model, errors, files };
        command.SetAction(parsed =>
        {
            IRecognizer recognizer = Recognizers.Load(parsed.GetRequiredValue(model));
            foreach (string file in parsed.GetRequiredValue(files))
            {
                RecognizerEvaluation evaluation = RecognizerEvaluation.Run(recognizer, GoldReader.Read(file, Corpus.House));
                Console.WriteLine(file);
                evaluation.WriteTo(Console.Out, parsed.GetValue(errors));
            }
        });
        return command;
    }
}
