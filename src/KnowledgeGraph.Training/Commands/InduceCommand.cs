using System.CommandLine;
using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Crf;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Lexicons;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>kg-train induce</c></summary>
internal static class InduceCommand
{
    public static Command Create()
    {
        var arguments = new TrainingArguments();
        var news = new Option<string[]>("--news") { Description = "unlabelled articles", Required = true, AllowMultipleArgumentsPerToken = true };
        var output = new Option<string>("--out") { Description = "where to write", DefaultValueFactory = _ => "data/lexicons/induced.tsv" };
        var command = new Command("induce", "Collects names from unlabelled news with two models, each trained on half of the articles.") { news, output };
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            string[] files = parsed.GetRequiredValue(news);
            var found = new[] { InducedNames.View.First, InducedNames.View.Second }.Select(half =>
            {
                GoldArticle[] articles = [.. arguments.Articles(parsed).Where(article => InducedNames.HalfOf(article) == half)];
                CrfModel model = RecognizerTrainer.Train(articles, arguments.Options(parsed) with { UseInduced = false }, Console.Error);
                return NameInduction.Count(new CrfRecognizer(model), files.SelectMany(NewsReader.Texts));
            }).ToArray();

            Merge(found[0], found[1]).Write(parsed.GetRequiredValue(output));
        });
        return command;
    }

    private static InducedNames Merge(Dictionary<(string Name, MentionType Type), int> first, Dictionary<(string Name, MentionType Type), int> second)
    {
        var names = new InducedNames();
        foreach (var name in first.Keys.Union(second.Keys)) names.Add(name.Name, name.Type, first.GetValueOrDefault(name), second.GetValueOrDefault(name));
        return names;
    }
}
