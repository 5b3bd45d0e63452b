using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Crf.Scoring;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Recognition.Crf.Scoring;

/// <summary>The fast sums against the plain ones: every n-gram of every template, looked up in a dictionary and added offset by offset.</summary>
public class EmissionScorerTests
{
    private static readonly CrfModel Model = ReadModel();
    private static readonly Dictionary<ulong, uint> Grams = Model.Grams.Keys.Zip(Model.Grams.Values).ToDictionary(pair => pair.First, pair => pair.Second);
    private static readonly string Page = File.ReadAllText(Files.InRepository("data/samples/lcrb-20231217.txt")).ReplaceLineEndings("");

    /// <summary>On one scorer, long after short and short after long, over a buffer that holds other numbers.</summary>
    [Fact]
    public void Score_SentencesOfAnyLength_IsTheSumOfTheirNGrams()
    {
        var extractor = new FeatureExtractor(Model.Resources);
        var scorer = new EmissionScorer(new ScoreTables(Model));
        int start = 0;
        foreach (int length in (int[])[600, 1, 2, 3, 4, 5, 6, 7, 8, 9, 255, 256, 257, 260, 1, 599, 12])
        {
            extractor.Extract(Page.AsSpan(start, length));
            start += length / 2;
            var scores = new short[(length + EmissionScorer.Group) * LabelSet.Inside];
            Array.Fill(scores, (short)12345);
            scorer.Score(extractor.Streams, scores);

            Assert.Equal(Plain(extractor.Streams), scores[..(length * LabelSet.Inside)]);
        }
    }

    private static short[] Plain(StreamBuffer streams)
    {
        var sums = new short[streams.Length * LabelSet.Inside];
        for (int t = 0; t < Model.Templates.Length; t++)
        {
            FeatureTemplate template = Model.Templates[t];
            for (int start = template.First; start <= streams.Length - 1 + template.Last; start++)
            {
                ulong key = streams.Key(t, template, start);
                if (key != 0 && Grams.TryGetValue(key, out uint value)) Add(value, start - template.First, sums);
            }
        }

        return sums;
    }

    private static void Add(uint value, int character, short[] sums)
    {
        int row = GramTable.FirstRow(value);
        for (uint offsets = GramTable.Offsets(value); offsets != 0; offsets >>= 1, character--)
        {
            if ((offsets & 1) == 0) continue;
            for (int label = 0; label < LabelSet.Inside && character >= 0 && character < sums.Length / LabelSet.Inside; label++)
            {
                sums[(character * LabelSet.Inside) + label] += Model.Rows[(row * LabelSet.Inside) + label];
            }

            row++;
        }
    }

    private static CrfModel ReadModel()
    {
        using FileStream stream = File.OpenRead(Files.InRepository("models/recognizer/recognizer.bin"));
        return CrfModelFile.Read(stream);
    }
}
