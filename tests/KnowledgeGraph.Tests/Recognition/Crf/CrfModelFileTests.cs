using KnowledgeGraph.Recognition;
using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Recognition.Crf;

public class CrfModelFileTests
{
    private static readonly byte[] Model = File.ReadAllBytes(Files.InRepository("models/recognizer/recognizer.bin"));

    [Fact]
    public void Write_WhatWasRead_GivesTheSameBytes()
    {
        using var copy = new MemoryStream();
        CrfModelFile.Write(copy, CrfModelFile.Read(new MemoryStream(Model)));

        Assert.True(copy.ToArray().AsSpan().SequenceEqual(Model));
    }

    /// <summary>A change of how n-grams are numbered makes the weights of some template silent, which scores alone would hardly show.</summary>
    [Fact]
    public void Read_TheModel_HasNGramsOfTheSamplePageForEveryTemplate()
    {
        CrfModel model = CrfModelFile.Read(new MemoryStream(Model));
        HashSet<ulong> known = [.. model.Grams.Keys];
        var characters = new CharacterSequence();
        var extractor = new FeatureExtractor(model.Resources);
        var silent = Enumerable.Range(0, model.Templates.Length).Where(t => model.Templates[t].Stream < FeatureStreams.FirstLexicon).ToHashSet();
        string page = File.ReadAllText(Files.InRepository("data/samples/lcrb-20231217.txt"));
        foreach (TextSpan sentence in SequenceSplitter.Split(page))
        {
            characters.Read(page, sentence);
            extractor.Extract(characters.Symbols);
            silent.RemoveWhere(t => Enumerable.Range(0, characters.Length - 1).Any(at => known.Contains(extractor.Streams.Key(t, model.Templates[t], at))));
        }

        Assert.Empty(silent);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(40)]
    [InlineData(200_000)]
    public void Read_ATruncatedFile_IsInvalidData(int length) =>
        Assert.Throws<InvalidDataException>(() => CrfModelFile.Read(new MemoryStream(Model, 0, length)));

    [Theory]
    [InlineData(0, 'X', "not a recognizer model")]
    [InlineData(8, 99, "version")]
    public void Read_AnotherFormat_SaysSo(int position, byte value, string expected)
    {
        byte[] changed = [.. Model];
        changed[position] = value;

        Assert.Contains(expected, Assert.Throws<InvalidDataException>(() => CrfModelFile.Read(new MemoryStream(changed))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AByteOfTheHeadDamaged_IsReadOrInvalidData()
    {
        for (int position = 0; position < 1500; position += 5)
        {
            byte[] changed = [.. Model];
            changed[position] ^= 0xFF;
            Exception? thrown = Record.Exception(() => CrfModelFile.Read(new MemoryStream(changed)));

            Assert.True(thrown is null or InvalidDataException, $"byte {position}: {thrown}");
        }
    }

    [Fact]
    public void Load_AFileThatIsNoModel_IsAnErrorTheUserCanMend()
    {
        var error = Assert.Throws<UserErrorException>(() => Recognizers.Load(Files.InRepository("KnowledgeGraph.sln")));

        Assert.Equal("KG5002", error.Diagnostic.Code);
    }
}
