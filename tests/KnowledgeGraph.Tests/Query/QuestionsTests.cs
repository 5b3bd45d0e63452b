using KnowledgeGraph.Extraction;
using KnowledgeGraph.Query;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Query;

public sealed class QuestionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly KnowledgeStore _store;
    private readonly Questions _questions;

    public QuestionsTests()
    {
        _store = Stores.Of(
            _folder,
            new NewsBuilder("a1", "昨天下雨。[市长]T[张百顺]P主持座谈会，[李明]P发言。", "2023-12-17").From(source: "聊城日报", title: "市政府召开座谈会")
                .Post("张百顺", "市长", "聊城市人民政府")
                .Event(EventKind.Meeting, "企业家座谈会", "2023-12-16", "聊城市", "张百顺=chair", "李明=speak"),
            new NewsBuilder("a2", "[李明]P在[莘县]L调研AI产业。", "2023-12-20").From(source: "聊城日报", title: "李明到莘县调研")
                .Event(EventKind.Inspection, null, "2023-12-19", "莘县", "李明=inspect", "张百顺=accompany"),
            new NewsBuilder("a3", "[李明]P上课。", "2023-11-02", "四川省雅安市").Post("李明", "教授", "四川农业大学")
                .Event(EventKind.Lecture, "AI报告会", "2023-11", "四川农业大学", "李明=speak"));
        _questions = new Questions(_store);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Who_NameOfAnEvent_GivesItsPeopleInOrderWithTheSentence()
    {
        EventAnswer answer = Assert.Single(_questions.Who("座谈会", 10).Items);

        Assert.Equal(["1 张百顺 chair", "2 李明 speak"], answer.Attendees.Select(one => FormattableString.Invariant($"{one.Order} {one.Name} {string.Join(',', one.Roles)}")));
        Assert.Equal(("a1", "市长张百顺主持座谈会，李明发言。"), (answer.Attendees[0].Quote!.Article, answer.Attendees[0].Quote!.Sentence));
        Assert.Equal(["聊城市"], answer.Event.Places);
        Assert.Equal(["市政府召开座谈会"], answer.Event.Articles.Select(article => article.Title));
    }

    [Theory]
    [InlineData("ai", "2023-11")]
    [InlineData("AI报告", "2023-11")]
    [InlineData("莘", "2023-12-19")]
    [InlineData("调研 莘县", "2023-12-19")]
    [InlineData("inspection", "2023-12-19")]
    [InlineData("会", "2023-12-16 2023-11")]
    [InlineData("没有的", "")]
    [InlineData("座谈会 莘县", "")]
    [InlineData("%", "")]
    public void Who_Words_MatchNameKindHeadlineAndPlace(string text, string dates) =>
        Assert.Equal(dates, string.Join(' ', _questions.Who(text, 10).Items.Select(answer => answer.Event.Date)));

    [Fact]
    public void Who_IdOfAnEvent_GivesThatOne()
    {
        string id = _questions.Who("座谈会", 1).Items[0].Event.Id;

        Assert.Equal(id, Assert.Single(_questions.Who(id, 10).Items).Event.Id);
    }

    [Fact]
    public void Who_MoreThanTheLimit_SaysHowMany()
    {
        Answer<EventAnswer> answer = _questions.Who("", 2);

        Assert.Equal((2, 3L), (answer.Items.Count, answer.Total));
    }

    [Fact]
    public void Person_OneNameOfTwoPeople_GivesEach()
    {
        Answer<PersonAnswer> answer = _questions.Person("李明", 10);

        Assert.Equal(["2: 2 张百顺2", "1: 1 "], answer.Items.Select(one => FormattableString.Invariant($"{one.Articles}: {one.EventCount} {string.Join(',', one.With.Select(with => with.Name + with.Events))}")));
        HeldPosition position = Assert.Single(answer.Items[1].Positions);
        Assert.Equal(("教授", "四川农业大学", "2023-11-02", "current"), (position.Title, position.Organization, position.FirstSeen, position.Status));
        Assert.Equal("李明上课。", position.Quote!.Sentence);
    }

    [Theory]
    [InlineData("张百川", "张百顺")]
    [InlineData("百顺", "张百顺")]
    [InlineData("王百顺", "张百顺")]
    [InlineData("欧阳修文", "")]
    [InlineData("", "")]
    public void Person_UnknownName_GivesNearOnes(string name, string near)
    {
        Answer<PersonAnswer> answer = _questions.Person(name, 10);

        Assert.Empty(answer.Items);
        Assert.Equal(near, string.Join(' ', answer.Suggestions));
    }

    [Fact]
    public void Together_TwoNames_GivesWhatBothAttendedWithEachOnesPart()
    {
        TogetherAnswer answer = _questions.Together("张百顺", "李明", 10);

        Assert.Equal(
            ["2023-12-19 accompany 2 inspect 1", "2023-12-16 chair 1 speak 2"],
            answer.Events.Select(one => FormattableString.Invariant($"{one.Event.Date} {one.First.Roles[0]} {one.First.Order} {one.Second.Roles[0]} {one.Second.Order}")));
        Assert.Equal((2, "聊城市人民政府市长"), (answer.Second.Count, answer.First[0].Title));
    }

    [Theory]
    [InlineData("山东", null, null, "2023-12-19 2023-12-16")]
    [InlineData("莘县", null, null, "2023-12-19")]
    [InlineData(null, "2023-12", null, "2023-12-19 2023-12-16")]
    [InlineData(null, null, "2023-11", "2023-11")]
    [InlineData(null, "2023-12-16", "2023-12-16", "2023-12-16")]
    [InlineData("四川", "2023-12", null, "")]
    public void Events_PlaceAndPeriod_Select(string? place, string? from, string? to, string dates)
    {
        var filter = new EventFilter(Date(from), Date(to), place);

        Assert.Equal(dates, string.Join(' ', _questions.Events(filter, 10).Items.Select(one => one.Date)));
    }

    [Fact]
    public void Events_Kind_Selects() =>
        Assert.Equal(["AI报告会"], _questions.Events(new EventFilter(Kind: EventKind.Lecture), 10).Items.Select(one => one.Name));

    [Fact]
    public void Show_Id_GivesTheArticleWithWhatWasFound()
    {
        ArticleAnswer article = _questions.Show("a1").Article!;

        Assert.Equal(["市长 TITLE False", "张百顺 PER True", "李明 PER True"], article.Mentions.Select(one => $"{one.Surface} {one.Type} {one.PersonId is not null}"));
        Assert.Equal("聊城市人民政府", Assert.Single(article.Posts).Organization);
        Assert.Equal(["张百顺", "李明"], Assert.Single(article.Events).Attendance.Select(one => one.Person));
    }

    [Fact]
    public void Show_PartOfAHeadline_GivesTheArticlesToChooseFrom()
    {
        ShowAnswer answer = _questions.Show("莘县");

        Assert.Null(answer.Article);
        Assert.Equal(["a2"], answer.Articles.Select(article => article.Id));
    }

    [Fact]
    public void Stats_CountsEverything()
    {
        StatsAnswer stats = _questions.Stats();

        Assert.Equal((3, "2023-11-02", "2023-12-20", true), (stats.Articles, stats.From, stats.To, stats.Derived));
        Assert.Equal(3, stats.Nodes.Single(one => one.Name == "Person").Count);
        Assert.Equal(["inspection 1", "lecture 1", "meeting 1"], stats.EventKinds.Select(one => FormattableString.Invariant($"{one.Name} {one.Count}")));
    }

    [Fact]
    public void BestAttended_GivesTheFullestFirst() => Assert.Equal(2, _questions.BestAttended(1)[0].People);

    [Fact]
    public void Ask_TooLong_SaysSo()
    {
        var hurried = new Questions(_store, QueryLimits.Default with { Timeout = TimeSpan.FromTicks(-1) });
        for (int i = 0; i < 8; i++) _store.Add([.. Enumerable.Range(0, 200).Select(j => new NewsBuilder(FormattableString.Invariant($"b{i}-{j}"), "[李明]P到会。").Build())]);

        Assert.Equal("KG3010", Assert.Throws<UserErrorException>(() => hurried.Stats()).Diagnostic.Code);
        Assert.True(_questions.Stats().Articles > 1000);
    }

    private static PartialDate? Date(string? text) => PartialDate.TryParse(text, out PartialDate date) ? date : null;
}
