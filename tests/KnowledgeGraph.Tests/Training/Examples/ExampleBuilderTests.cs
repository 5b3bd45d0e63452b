using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Training.Examples;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Tests.Training.Examples;

public class ExampleBuilderTests
{
    private static readonly Dictionary<string, uint> Nothing = [];
    private static readonly FeatureResources Resources = new(
        [],
        TrieBuilder.Build(new Dictionary<string, WordEntry>(StringComparer.Ordinal) { ["大学"] = new(0, 40, 1) }, new Dictionary<string, WordCluster>(StringComparer.Ordinal)),
        new byte[1 << 16]);

    /// <summary>Of the n-grams of one character: twice in gold, or four times in all, where one in gold counts two.</summary>
    [Theory]
    [InlineData("甲甲", "", 1)]
    [InlineData("甲乙", "", 0)]
    [InlineData("甲乙", "甲丙", 0)]
    [InlineData("甲乙", "甲丙甲", 1)]
    [InlineData("乙", "甲甲甲甲", 1)]
    [InlineData("乙", "甲甲甲", 0)]
    public void Build_AdmitsTheNGramsSeenOftenEnough(string gold, string silver, int admitted)
    {
        bool any = silver.Length > 0;
        LabelledSentence[] sentences = any ? [Sentence(gold, SentenceSource.Gold), Sentence(silver, SentenceSource.Silver)] : [Sentence(gold, SentenceSource.Gold)];
        (List<Example> examples, GramIndex index) = new ExampleBuilder(Resources, new ExampleOptions(2, 4, 0.3), threads: 2).Build(sentences, any);

        const int sentenceEdge = 1;
        Assert.Equal(admitted + sentenceEdge, index.Grams.Count(gram => gram.Template == 0));
        Assert.Equal(any ? [1, 0.3f] : [1f], examples.Select(example => example.Weight));
        Assert.Equal(index.Grams.Sum(gram => index.Templates[gram.Template].Offsets), index.RowCount);
    }

    private static LabelledSentence Sentence(string text, SentenceSource source) =>
        new([.. text], SoftTarget.Certain(new byte[text.Length]), source, Corpus.House, Nothing);
}
