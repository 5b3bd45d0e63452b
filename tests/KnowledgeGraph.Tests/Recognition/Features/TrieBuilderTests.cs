using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Tests.Recognition.Features;

public class TrieBuilderTests
{
    private static readonly Dictionary<string, WordEntry> Words = MakeWords();
    private static readonly WordTrie Trie = TrieBuilder.Build(Words, new Dictionary<string, WordCluster>(StringComparer.Ordinal) { ["聊城"] = new(9, 2) });

    [Fact]
    public void Find_EveryWord_GivesItsEntry() => Assert.All(Words, word => Assert.Equal(word.Value, Trie.Find(word.Key)));

    [Theory]
    [InlineData("")]
    [InlineData("聊")]
    [InlineData("聊城大学校")]
    [InlineData("城聊")]
    [InlineData("龘")]
    public void Find_WhatIsNoWord_GivesNothing(string word) => Assert.False(Trie.Find(word).Exists);

    private static Dictionary<string, WordEntry> MakeWords()
    {
        var words = new Dictionary<string, WordEntry>(StringComparer.Ordinal) { ["聊城"] = new(1, 20, 3), ["聊城大学"] = new(2, 0, 0), ["大学"] = new(0, 7, 1) };
        var random = new Random(5);
        while (words.Count < 3000)
        {
            char[] word = [.. Enumerable.Range(0, random.Next(2, 6)).Select(_ => (char)('一' + random.Next(400)))];
            words[new string(word)] = new WordEntry((uint)random.Next(1, 1 << 16), (byte)random.Next(256), (byte)random.Next(20));
        }

        return words;
    }
}
