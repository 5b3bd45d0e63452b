using KnowledgeGraph.Extraction;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Resolution;

/// <summary>Careers that nothing but the news connects. Each line: how often which post is stated, and what people come out (their articles counted).</summary>
public sealed class CareerMergingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("周永清", "3 总理@国务院, 1 组长@改革协调小组", "4", "a body without a place")]
    [InlineData("周清", "4 总理@国务院, 1 组长@改革协调小组", "5", "a short name, far more often")]
    [InlineData("周清", "2 检察长@最高人民检察院, 1 理事@环球书画社", "1 2", "a short name, not that often")]
    [InlineData("周永清", "2 部长@民政部, 2 书记@中共内蒙古自治区委", "4", "capital and province")]
    [InlineData("周清", "7 主席@民盟中央, 9 副主席@全国政协", "16", "a party's centre and the state")]
    [InlineData("伊万诺夫", "9 总统@俄罗斯, 1 总统@俄罗斯联邦", "10", "a country's two names")]
    [InlineData("伊万诺夫", "9 总统@俄罗斯, 2 总统@美国", "11", "the wrong country, one title")]
    [InlineData("伊万诺夫", "9 总统@俄罗斯, 4 外长@古巴", "4 9", "two countries, two titles")]
    [InlineData("伊万诺夫", "2 王储@沙特, 2 王储@科威特", "2 2", "two countries, equally often")]
    [InlineData("周永清", "21 总理@国务院, 1 市长@聊城市人民政府", "22", "one post against all others")]
    [InlineData("周清", "21 总理@国务院, 1 市长@聊城市人民政府", "1 21", "the premier and a mayor of one short name")]
    [InlineData("周永清", "2 市长@聊城市人民政府, 2 市长@德州市人民政府", "2 2", "two cities")]
    public void Merge_PostsInNationalNews_GivesPeople(string name, string posts, string people, string because) =>
        Assert.Equal((people, because), (string.Join(' ', People(Articles(name, posts)).Order()), because));

    [Fact]
    public void Merge_NewsOfTwoPlaces_StaysApart() => Assert.Equal([1, 1], People(
    [
        Article("a", "周永清", "院长", "动科学院", "四川省雅安市"),
        Article("b", "周永清", "院长", "法学院", "湖南省长沙市"),
    ]));

    [Fact]
    public void Merge_InAnyOrder_GivesTheSameIds()
    {
        ExtractedArticle[] articles = [.. Articles("周永清", "3 总理@国务院, 1 组长@改革协调小组, 1 校长@哈佛大学, 2 部长@民政部")];
        string forward = Ids(articles);
        File.Delete(_folder["test.kg"]);

        Assert.Equal(forward, Ids([.. articles.Reverse()]));
    }

    [Fact]
    public void Merge_StrayPost_SaysWhyAndScoresLow()
    {
        using KnowledgeStore store = Stores.Of(_folder, [.. Articles("伊万诺夫", "9 总统@俄罗斯, 1 总统@美国")]);

        Assert.Equal("contradicts what is stated far more often 0.4", store.Connection.Scalar("SELECT reason || ' ' || score FROM identity ORDER BY score LIMIT 1"));
        Assert.Equal(0.36, Convert.ToDouble(store.Connection.Scalar("SELECT min(confidence) FROM HOLDS"), System.Globalization.CultureInfo.InvariantCulture), precision: 3);
    }

    private static IEnumerable<ExtractedArticle> Articles(string name, string posts)
    {
        int number = 0;
        foreach (string part in posts.Split(", "))
        {
            string[] words = part.Split(' ', '@');
            for (int i = int.Parse(words[0], System.Globalization.CultureInfo.InvariantCulture); i > 0; i--)
            {
                yield return Article(FormattableString.Invariant($"a{number++:00}"), name, words[1], words[2], "中国");
            }
        }
    }

    private static ExtractedArticle Article(string id, string name, string title, string organization, string locale) =>
        new NewsBuilder(id, $"[{title}]T[{name}]P到会。", locale: locale).Post(name, title, organization);

    private IReadOnlyList<int> People(IEnumerable<ExtractedArticle> articles)
    {
        using KnowledgeStore store = Stores.Of(_folder, [.. articles]);
        return [.. store.Relationships("MENTIONS").Where(one => one.ToLabel == "Person").GroupBy(one => one.ToId, StringComparer.Ordinal).Select(person => person.Count())];
    }

    private string Ids(ExtractedArticle[] articles)
    {
        using KnowledgeStore store = Stores.Of(_folder, articles);
        return Stores.Dump(store);
    }
}
