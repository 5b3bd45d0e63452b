using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Examples;
using KnowledgeGraph.Training.Gold;
using KnowledgeGraph.Training.Lexicons;
using KnowledgeGraph.Training.Silver;

namespace KnowledgeGraph.Tests.Training.Examples;

public class SentenceReaderTests
{
    private static readonly Corpus Foreign = new("foreign", new HashSet<MentionType> { MentionType.Location }, 0.2);

    [Fact]
    public void Read_AnArticle_GivesItsSentencesWithCertainLabels()
    {
        LabelledSentence[] sentences = [.. Read([Article("聊城见。他来了。", Corpus.House)])];

        Assert.Equal(["聊城见。", "他来了。"], sentences.Select(sentence => new string(sentence.Symbols)));
        Assert.Equal([3, 11, 16, 16], Assert.IsType<SoftTarget>(sentences[0].Target).Labels);
        Assert.All(sentences, sentence => Assert.Equal(SentenceSource.Gold, sentence.Source));
    }

    [Fact]
    public void Read_AForeignArticle_LeavesOpenWhatItsCorpusDoesNotAnnotate()
    {
        LabelledSentence sentence = Assert.Single(Read([Article("聊城见。", Foreign)]));
        uint[] allowed = Assert.IsType<OpenTarget>(sentence.Target).Allowed;

        Assert.Equal(1u << LabelSet.Begin(MentionType.Location), allowed[0]);
        Assert.NotEqual(0u, allowed[2] & (1u << LabelSet.Single(MentionType.Title)));
        Assert.Equal(0u, allowed[2] & (1u << LabelSet.Single(MentionType.Location)));
        Assert.Equal(SentenceSource.Foreign, sentence.Source);
    }

    [Fact]
    public void Read_ASilverFile_GivesItsSentencesBehindTheArticles()
    {
        using var folder = new TemporaryFolder();
        string path = Write(folder, [16, 0, 1]);
        LabelledSentence[] sentences = [.. Read([Article("聊城见。", Corpus.House)], path)];

        Assert.Equal([SentenceSource.Gold, SentenceSource.Silver], sentences.Select(sentence => sentence.Source));
        float[] shares = new float[LabelSet.Count];
        Assert.IsType<SoftTarget>(sentences[1].Target).Write(0, shares);
        Assert.Equal([0.25f, 0f, 0.75f], [shares[0], shares[1], shares[16]]);
    }

    [Fact]
    public void Read_ASilverFileWithAnUnknownLabel_IsAnErrorOfTheUser()
    {
        using var folder = new TemporaryFolder();
        string path = Write(folder, [16, 17, 1]);

        Assert.Equal("KG5004", Assert.Throws<UserErrorException>(() => Read([], path).Count()).Diagnostic.Code);
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("cut off")]
    [InlineData("this is no silver file")]
    public void Read_WhatIsNoSilverFile_IsAnErrorOfTheUser(string content)
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("silver.bin", content);

        Assert.Equal("KG5004", Assert.Throws<UserErrorException>(() => Read([], path).Count()).Diagnostic.Code);
    }

    private static IEnumerable<LabelledSentence> Read(GoldArticle[] articles, params string[] silver) =>
        new SentenceReader(articles, silver, new LearnedLexicons(articles, firstBit: 0)).Read();

    private static GoldArticle Article(string text, Corpus corpus) =>
        new(new Article { Id = "a", Text = text }, [new Mention(new TextSpan(0, 2), MentionType.Location)], corpus);

    /// <summary>One character whose labels have 150, 50 and no 255ths.</summary>
    private static string Write(TemporaryFolder folder, byte[] labels)
    {
        string path = folder["silver.bin"];
        using var writer = new BinaryWriter(File.Create(path));
        SilverFile.Write(writer, new SilverSentence(['聊'], labels, [150, 50, 0]));
        return path;
    }
}
