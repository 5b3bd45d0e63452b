using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Training.Silver;

namespace KnowledgeGraph.Tests.Training.Silver;

public class SilverFileTests
{
    private static readonly SilverSentence[] Sentences =
    [
        new(['王', '毅', '。'], [0, 16, 3, 8, 16, 9, 16, 0, 1], [250, 4, 1, 249, 5, 0, 255, 0, 0]),
        new([], [], []),
        new(['\uE000'], [12, 13, 16], [90, 85, 80]),
    ];

    [Fact]
    public void Read_WhatWasWritten_GivesTheSameSentences()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(Sentences.Select(Describe), SilverFile.Read(Write(folder, _ => { })).Select(Describe));
    }

    [Fact]
    public void Read_AFileThatEndsInsideASentence_Fails()
    {
        using var folder = new TemporaryFolder();
        string path = Write(folder, stream => stream.SetLength(stream.Length - 1));

        Assert.Throws<EndOfStreamException>(() => SilverFile.Read(path).Count());
    }

    private static string Describe(SilverSentence sentence) =>
        $"{new string(sentence.Symbols)} {string.Join(',', sentence.Labels)} {string.Join(',', sentence.Probabilities)}";

    private static string Write(TemporaryFolder folder, Action<Stream> damage)
    {
        string path = folder["silver.bin"];
        using FileStream stream = File.Create(path);
        using (var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            foreach (SilverSentence sentence in Sentences) SilverFile.Write(writer, sentence);
        }

        damage(stream);
        return path;
    }
}
