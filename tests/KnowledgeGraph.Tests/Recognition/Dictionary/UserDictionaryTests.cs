using System.Diagnostics;
using KnowledgeGraph.Recognition.Dictionary;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Recognition.Dictionary;

public class UserDictionaryTests
{
    [Theory]
    [InlineData("聊城", "在聊城开会，聊城大学", "聊城 聊城")]
    [InlineData("聊城 聊城大学", "在聊城开会，聊城大学", "聊城 聊城大学")]
    [InlineData("城大 聊城大学", "聊城大学城大", "聊城大学 城大")]
    [InlineData("聊城大 大学城", "聊城大学城", "聊城大")]
    [InlineData("AI", "AI与MAIL、AI2、用AI写", "AI AI")]
    [InlineData("ＡＩ", "用AI写", "AI")]
    [InlineData("王毅", "王\u202C毅、王毅\u200B", "王\u202C毅 王毅")]
    [InlineData("王𬭎", "王𬭎、王𠮷", "王𬭎")]
    [InlineData("东湖", "", "")]
    [InlineData("", "东湖", "")]
    public void FindIn_AText_TakesTheLongestWordAtEachPlace(string words, string text, string expected)
    {
        IReadOnlyList<UserWordMatch> matches = OfTexts(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)).FindIn(text);

        Assert.Equal(expected, string.Join(' ', matches.Select(match => match.Span.Of(text))));
    }

    [Fact]
    public void Fingerprint_IsThatOfWordsTypesAndWeights_NotOfTheirOrder()
    {
        UserWord one = new("甲", MentionType.Person, 1), other = new("乙", MentionType.Person, 1);
        string[] different =
        [
            Of(one, other).Fingerprint, Of(one).Fingerprint, Of(one, other with { Weight = 2 }).Fingerprint,
            Of(one, other with { Type = MentionType.Title }).Fingerprint, Of().Fingerprint,
        ];

        Assert.Equal(Of(one, other).Fingerprint, Of(other, one).Fingerprint);
        Assert.Equal(different.Length, different.Distinct(StringComparer.Ordinal).Count());
        Assert.All(different, fingerprint => Assert.Equal(16, fingerprint.Length));
    }

    /// <summary>Twice the words or twice the text must not be four times the work; a search word by word would take minutes here.</summary>
    [Fact]
    public void FindIn_FiftyThousandWords_StaysLinear()
    {
        var random = new Random(7);
        string Name(int length) => string.Create(length, random, (units, source) => { for (int i = 0; i < units.Length; i++) units[i] = (char)source.Next(0x4E00, 0x6E00); });
        UserDictionary dictionary = OfTexts(Enumerable.Range(0, 50_000).Select(_ => Name(random.Next(2, 8))).Distinct(StringComparer.Ordinal));
        string text = Name(2_000_000);
        var watch = Stopwatch.StartNew();

        int found = dictionary.FindIn(text).Count;

        Assert.True(found > 0);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
    }

    private static UserDictionary OfTexts(IEnumerable<string> words) => Of([.. words.Select(word => new UserWord(word, MentionType.Organization, 10))]);

    private static UserDictionary Of(params UserWord[] words) => new(words);
}
