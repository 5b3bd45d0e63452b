using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Tests.Recognition.Features;

public class WordSegmenterTests
{
    [Theory]
    [InlineData("研究生命", "研究:60 研究生:90 生命:70 命:120", "研究|生命")]
    [InlineData("研究生命", "研究:60 研究生:50 生命:190 命:90", "研究生|命")]
    [InlineData("龘大学", "大学:40", "龘|大学")]
    [InlineData("", "", "")]
    public void Segment_TakesTheCheapestWords(string sentence, string dictionary, string expected)
    {
        var matches = new List<WordMatch>();
        var words = new List<WordMatch>();
        foreach (string[] entry in dictionary.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(entry => entry.Split(':')))
        {
            int start = sentence.IndexOf(entry[0], StringComparison.Ordinal);
            matches.Add(new WordMatch(start, start + entry[0].Length, new WordEntry(0, byte.Parse(entry[1], System.Globalization.CultureInfo.InvariantCulture), 1)));
        }

        matches.Sort((a, b) => a.Start.CompareTo(b.Start));
        new WordSegmenter().Segment(sentence.Length, matches, words);

        Assert.Equal(expected, string.Join('|', words.Select(word => sentence[word.Start..word.End])));
    }
}
