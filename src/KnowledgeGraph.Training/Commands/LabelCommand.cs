using System.CommandLine;
using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Silver;

namespace KnowledgeGraph.Training.Commands;

/// <summary><c>kg-train label</c>: a trained recognizer as the teacher.</summary>
internal static class LabelCommand
{
    public static Command Create()
    {
        var model = new Option<string>("--model") { Description = "a trained recognizer", DefaultValueFactory = _ => "models/recognizer/recognizer.bin" };
        var news = new Option<string[]>("--news") { Description = "unlabelled articles, .jsonl or .jsonl.gz", Required = true, AllowMultipleArgumentsPerToken = true };
        var output = new Option<string>("--out") { Description = "the file of labels", Required = true };
        var limit = new Option<long>("--characters") { Description = "stop after so many of each file", DefaultValueFactory = _ => long.MaxValue };
        var command = new Command("label", "Labels unlabelled news with the probabilities of a trained recognizer.") { model, news, output, limit };
        command.SetAction(parsed =>
        {
            using FileStream stream = File.OpenRead(parsed.GetRequiredValue(model));
            var labeller = new Labeller(CrfModelFile.Read(stream));
            using var writer = new BinaryWriter(File.Create(parsed.GetRequiredValue(output)));
            foreach (string path in parsed.GetRequiredValue(news))
            {
                long left = parsed.GetRequiredValue(limit);
                foreach (string text in NewsReader.Texts(path).TakeWhile(text => (left -= text.Length) > 0))
                {
                    foreach (SilverSentence sentence in labeller.Label(text)) SilverFile.Write(writer, sentence);
                }
            }
        });
        return command;
    }

    private sealed class Labeller(CrfModel model)
    {
        private readonly CharacterSequence _characters = new();
        private readonly FeatureExtractor _features = new(model.Resources);
        private readonly EmissionScorer _scorer = new(model);
        private readonly ForwardBackward _sums = new();

        public IEnumerable<SilverSentence> Label(string text)
        {
            _sums.SetTransitions(model.Transitions);
            foreach (TextSpan span in SequenceSplitter.Split(text))
            {
                _characters.Read(text, span);
                if (_characters.Length == 0) continue;
                _features.Extract(_characters.Symbols);
                _sums.Run(_scorer.Score(_features.Streams), _characters.Length);
                yield return Likeliest();
            }
        }

        private SilverSentence Likeliest()
        {
            int length = _characters.Length;
            var sentence = new SilverSentence(_characters.Symbols.ToArray(), new byte[length * SilverSentence.Choices], new byte[length * SilverSentence.Choices]);
            for (int i = 0; i < length; i++)
            {
                IEnumerable<int> best = Enumerable.Range(0, LabelSet.Count).OrderByDescending(label => _sums.Marginal(i, label)).Take(SilverSentence.Choices);
                foreach ((int k, int label) in best.Index())
                {
                    sentence.Labels[(i * SilverSentence.Choices) + k] = (byte)label;
                    sentence.Probabilities[(i * SilverSentence.Choices) + k] = (byte)Math.Round(255 * Math.Min(1, _sums.Marginal(i, label)));
                }
            }

            return sentence;
        }
    }
}
