using KnowledgeGraph.Extraction;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Resolution;

/// <summary>Who is who: articles in, the people of one name out, each as the list of its articles.</summary>
public sealed class PersonResolverTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Resolve_MayorAndPremier_AreTwo() => Assert.Equal("a | b", People(
        Post("a", "副市长", "聊城市人民政府"),
        Post("b", "总理", "国务院", locale: "中国")));

    [Fact]
    public void Resolve_TwoPostsOfOneCity_AreOne() => Assert.Equal("a b", People(
        Post("a", "副市长", "聊城市人民政府"),
        Post("b", "局长", "聊城市公安局")));

    [Fact]
    public void Resolve_PostsOfTwoCities_AreTwo() => Assert.Equal("a | b", People(
        Post("a", "市长", "聊城市人民政府"),
        Post("b", "市长", "德州市人民政府", locale: "山东省德州市")));

    [Fact]
    public void Resolve_AnArticleThatNamesBothPosts_JoinsTheCareer() => Assert.Equal("a b c", People(
        Post("a", "书记", "中共上海市委", locale: "上海市"),
        new NewsBuilder("b", "[李强]P到会。", locale: "中国").Post("李强", "书记", "中共上海市委").Post("李强", "委员", "中共中央政治局"),
        Post("c", "总理", "国务院", locale: "中国")));

    [Fact]
    public void Resolve_NameWithoutPostInTheSameLocale_IsTheOfficialOfTheCity() => Assert.Equal("a b | c", People(
        Post("a", "市长", "聊城市人民政府"),
        Bare("b", "山东省聊城市"),
        Post("c", "总理", "国务院", locale: "中国")));

    [Fact]
    public void Resolve_NameWithoutPostInNationalNews_IsTheNationalOfficial() => Assert.Equal("a | b c", People(
        Post("a", "市长", "聊城市人民政府"),
        Bare("b", "中国"),
        Post("c", "总理", "国务院", locale: "中国")));

    [Fact]
    public void Resolve_LeaderSpokenOfInALocalPaper_IsTheLeader_ButWhoAttendsThereIsNot() => Assert.Equal("a b | c", People(
        Post("a", "总理", "国务院", locale: "中国"),
        Bare("b", "山东省德州市"),
        new NewsBuilder("c", "[李强]P参加。", locale: "山东省德州市").Event(EventKind.Meeting, null, "2023-12-16", "德州市", "李强")));

    [Fact]
    public void Resolve_NameWithoutPostElsewhere_IsSomeoneElse() => Assert.Equal("a | b", People(
        Post("a", "市长", "聊城市人民政府"),
        Bare("b", "四川省雅安市")));

    [Fact]
    public void Resolve_WhereNothingTells_IsWhoeverIsFarMoreReported() => Assert.Equal("a b c d f | e", People(
        Post("a", "总理", "国务院", locale: "中国"),
        Post("b", "总理", "国务院", locale: "中国"),
        Post("c", "总理", "国务院", locale: "中国"),
        Post("d", "总理", "国务院", locale: "中国"),
        Post("e", "校长", "聊城大学"),
        new NewsBuilder("f", "[李强]P说。", locale: null)));

    [Fact]
    public void Resolve_PlaceAnArticleIsAbout_SplitsNoOneOff() => Assert.Equal("a b", People(
        Post("a", "总理", "国务院", locale: "中国"),
        new NewsBuilder("b", "[李强]P谈到[聊城市]L、[聊城市]L和[聊城市]L。", locale: null).Event(EventKind.Meeting, null, "2023-12-16", null, "李强")));

    [Fact]
    public void Resolve_CountyAndCityWithOneEach_AreOne() => Assert.Equal("a b", People(
        Post("a", "区长", "聊城市东昌府区人民政府"),
        Post("b", "副市长", "聊城市人民政府")));

    [Fact]
    public void Resolve_TwoCountiesOfOneCity_AreTwo() => Assert.Equal("a | b | c", People(
        Post("a", "县长", "莘县人民政府"),
        Post("b", "县长", "阳谷县人民政府"),
        Post("c", "副市长", "聊城市人民政府")));

    [Fact]
    public void Resolve_DeputiesOfTheNationalCongress_AreNotOneForThat() => Assert.Equal("a | b", People(
        Post("a", "代表", "全国人大", locale: "山东省聊城市"),
        Post("b", "代表", "全国人大", locale: "四川省雅安市")));

    [Fact]
    public void Resolve_ReporterAndOfficial_AreTwo() => Assert.Equal("a b | c", People(
        new NewsBuilder("a", "记者[李强]P").From(source: "聊城日报").Byline("李强"),
        new NewsBuilder("b", "记者[李强]P报道").From(source: "聊城日报").Byline("李强"),
        Post("c", "市长", "聊城市人民政府")));

    [Fact]
    public void Resolve_SameEventInTwoPapers_IsTheSamePerson() => Assert.Equal("a b", People(
        new NewsBuilder("a", "市长[李强]P出席。").Post("李强", "市长", "聊城市人民政府").Event(EventKind.Conference, "运河文化论坛", "2023-12-16", "聊城市", "李强"),
        new NewsBuilder("b", "[李强]P出席。", locale: null).Event(EventKind.Conference, "运河文化论坛", "2023-12-16", "聊城市", "李强")));

    [Fact]
    public void Resolve_LaterArticles_LeaveTheIdAsItWas()
    {
        ExtractedArticle first = Post("a", "市长", "聊城市人民政府");
        ExtractedArticle later = new NewsBuilder("b", "[李强]P", "2024-01-05").Post("李强", "书记", "中共聊城市委");
        using KnowledgeStore store = Stores.Of(_folder, first);
        string id = Assert.Single(store.Nodes("Person")).Id;

        store.Add([later]);
        store.Derive();

        Assert.Equal(id, Assert.Single(store.Nodes("Person")).Id);
    }

    [Fact]
    public void Resolve_EveryDecision_HasItsReason()
    {
        using KnowledgeStore store = Stores.Of(_folder, Post("a", "市长", "聊城市人民政府"), Post("b", "局长", "聊城市公安局"), Bare("c", "山东省聊城市"));

        Assert.Equal("holds office in 山东省聊城市 0.85", store.Connection.Scalar("SELECT reason || ' ' || score FROM identity WHERE article = 'c'"));
        Assert.Equal(0L, store.Connection.Count("SELECT count(*) FROM identity WHERE reason = '' OR score <= 0"));
    }

    private static ExtractedArticle Post(string id, string title, string organization, string locale = "山东省聊城市") =>
        new NewsBuilder(id, $"[{title}]T[李强]P到会。", locale: locale).Post("李强", title, organization);

    private static ExtractedArticle Bare(string id, string locale) => new NewsBuilder(id, "[李强]P说。", locale: locale);

    private string People(params ExtractedArticle[] articles)
    {
        using KnowledgeStore store = Stores.Of(_folder, articles);
        var mentions = store.Relationships("MENTIONS").Where(one => one.ToLabel == "Person").ToLookup(one => one.ToId, one => one.FromId, StringComparer.Ordinal);
        return string.Join(" | ", mentions.Select(person => string.Join(' ', person.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
    }
}
