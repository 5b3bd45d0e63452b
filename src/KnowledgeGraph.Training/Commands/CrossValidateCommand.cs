using System.CommandLine;
using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Training.Crf;
using KnowledgeGraph.Training.Evaluation;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>kg-train crossvalidate</c></summary>
internal static class CrossValidateCommand
{
    public static Command Create()
    {
        var arguments = new TrainingArguments();
        var folds = new Option<int>("--folds") { Description = "into how many parts the articles are dealt", DefaultValueFactory = _ => 4 };
        var run = new Option<int?>("--run") { Description = "only the first so many folds" };
        var command = new Command("crossvalidate", "Trains on all parts but one and scores on that one, each in turn.") { folds, run };
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            IReadOnlyList<GoldArticle> articles = arguments.Articles(parsed);
            int parts = parsed.GetRequiredValue(folds);
            var scores = new MentionScores();
            for (int fold = 0; fold < (parsed.GetValue(run) ?? parts); fold++)
            {
                GoldArticle[] rest = [.. articles.Where((_, index) => index % parts != fold)];
                CrfModel model = new RecognizerTrainer(arguments.Options(parsed), Console.Error).Train([.. rest, .. arguments.Foreign(parsed)], arguments.Silver(parsed));
                RecognizerEvaluation.AddTo(scores, new CrfRecognizer(model), articles.Where((_, index) => index % parts == fold));
            }

            RecognizerEvaluation.WriteTable(Console.Out, scores);
        });
        return command;
    }
}
