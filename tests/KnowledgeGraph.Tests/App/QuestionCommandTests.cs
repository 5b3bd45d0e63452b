using System.Text.Json;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.App;

public class QuestionCommandTests(SampleStore store) : IClassFixture<SampleStore>
{
    [Fact]
    public void Who_EventByItsName_ListsPeopleInOrderWithTheSentence()
    {
        KgResult result = store.Run("who", "座谈会");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            [
                "2024-03-01  企业家座谈会  meeting, 聊城市, by 聊城市人民政府",
                "  1  王建国  chair, speak  市长",
                "  2  李志强  attend  副市长",
                "      3月1日，市长王建国主持企业家座谈会并讲话，副市长李志强出席。  day-1#0-10",
            ],
            result.Lines);
    }

    [Fact]
    public void Who_AsJson_IsOneReadableDocument()
    {
        KgResult result = store.Run("who", "座谈会", "--json");
        JsonElement item = JsonElement.Parse(result.Output).GetProperty("items")[0];

        Assert.Equal("企业家座谈会", item.GetProperty("event").GetProperty("name").GetString());
        Assert.Equal("王建国", item.GetProperty("attendees")[0].GetProperty("name").GetString());
        Assert.Contains("王建国主持", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Person_TwoPeopleOfOneName_AreShownApart()
    {
        KgResult result = store.Run("person", "王建国");

        Assert.StartsWith("2 people of this name", result.Lines[0], StringComparison.Ordinal);
        Assert.Equal(2, result.Lines.Count(line => line.StartsWith("王建国  ", StringComparison.Ordinal)));
        Assert.Contains(result.Lines, line => line.Contains("聊城市人民政府 市长", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.Contains("宁波市第一中学 校长", StringComparison.Ordinal));
    }

    [Fact]
    public void Together_TwoWhoMetTwice_ListsBothEventsTheNewestFirst()
    {
        KgResult result = store.Run("together", "李志强", "王建国");

        string[] events = [.. result.Lines.Where(line => !line.StartsWith(' '))];
        Assert.Equal(["2024-03-04  (王建国到企业调研)  inspection, 聊城市", "2024-03-01  企业家座谈会  meeting, 聊城市, by 聊城市人民政府"], events);
        Assert.Contains(result.Lines, line => line.StartsWith("  李志强  accompany", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "2024-03-04 2024-03-01 undated")]
    [InlineData("--from 2024-03-02", "2024-03-04")]
    [InlineData("--to 2024-03-02", "2024-03-01")]
    [InlineData("--place 聊城", "2024-03-04 2024-03-01")]
    [InlineData("--kind inspection", "2024-03-04")]
    [InlineData("--limit 1", "2024-03-04")]
    public void Events_Filtered_ListsThoseThatMatch(string options, string dates)
    {
        KgResult result = store.Run(["events", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        string[] rows = [.. result.Lines.Skip(1).Where(line => !line.Contains("--limit", StringComparison.Ordinal))];
        Assert.Equal(dates.Split(' '), rows.Select(row => row.Split(' ')[0]));
    }

    [Theory]
    [InlineData("day-1")]
    [InlineData("企业家座谈")]
    public void Show_ByIdOrHeadline_MarksTheMentions(string article)
    {
        KgResult result = store.Run("show", article);

        Assert.Equal("企业家座谈会召开", result.Lines[0]);
        Assert.Contains("3月1日，市长[王建国]PER主持企业家座谈会并讲话，副市长[李志强]PER出席。", result.Lines);
        Assert.Contains("  王建国  聊城市人民政府 市长", result.Lines);
    }

    [Fact]
    public void Show_SeveralHeadlines_ListsThemToChooseFrom()
    {
        KgResult result = store.Run("show", "day");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(result.Lines, line => line.StartsWith("day-1  2024-03-02  样报", StringComparison.Ordinal));
    }

    [Fact]
    public void Stats_OfTheStore_CountsArticlesEventsAndPeople()
    {
        JsonElement stats = JsonElement.Parse(store.Run("stats", "--json").Output);

        Assert.Equal(3, stats.GetProperty("articles").GetInt32());
        Assert.Equal(3, stats.GetProperty("nodes").EnumerateArray().Single(node => node.GetProperty("name").GetString() == "Event").GetProperty("count").GetInt32());
        Assert.StartsWith("3 articles, ", store.Run("stats").Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody is called 王建中; near: 王建国", "person", "王建中")]
    [InlineData("nobody is called 赵某; kg stats shows", "together", "王建国", "赵某")]
    [InlineData("no event matches 足球;", "who", "足球")]
    [InlineData("no such event;", "events", "--kind", "press")]
    [InlineData("no article has the id zzz", "show", "zzz")]
    public void Question_NothingFound_IsOneHelpfulLineAndCodeOne(string start, params string[] arguments)
    {
        KgResult result = store.Run(arguments);

        Assert.Equal((1, ""), (result.ExitCode, result.Output));
        Assert.StartsWith(start, result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Count(character => character == '\n'));
    }

    [Theory]
    [InlineData("who", "足球")]
    [InlineData("person", "足球")]
    public void Question_NothingFoundAsJson_IsStillADocument(params string[] arguments)
    {
        KgResult result = store.Run([.. arguments, "--json"]);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(0, JsonElement.Parse(result.Output).GetProperty("items").GetArrayLength());
    }

    [Fact]
    public void Question_WithoutTheStoreOption_TakesTheStoreOfTheEnvironment()
    {
        KgResult result = KgRunner.RunWithVariables(new Dictionary<string, string> { ["KG_STORE"] = store.Path }, "who", "座谈会");

        Assert.Contains("王建国", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Question_NoStore_SaysHowToMakeOne()
    {
        KgResult result = KgRunner.Run("who", "座谈会", "--store", store.Path + ".none");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("kg build", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from", "2024-13")]
    [InlineData("--to", "yesterday")]
    [InlineData("--kind", "party")]
    [InlineData("--limit", "-1")]
    public void Events_WrongOption_IsOneLineThatNamesTheValue(string option, string value)
    {
        KgResult result = store.Run("events", option, value);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(value, result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Count(character => character == '\n'));
    }
}
