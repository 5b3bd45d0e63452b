using KnowledgeGraph.Extraction.Events;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Extraction.Events;

public class EventDatesTests
{
    private static readonly DateOnly Published = new(2023, 8, 18);

    [Theory]
    [InlineData("8月16日，会议召开", "2023-08-16")]
    [InlineData("16日下午，会议召开", "2023-08-16")]
    [InlineData("18号，会议召开", "2023-08-18")]
    [InlineData("28日，会议召开", "2023-07-28")]
    [InlineData("12月30日，会议召开", "2022-12-30")]
    [InlineData("2021年3月5日，会议召开", "2021-03-05")]
    [InlineData("8月9日--10日，会议召开", "2023-08-09")]
    [InlineData("8月9日至11日，会议召开", "2023-08-09")]
    [InlineData("8月9-11日，会议召开", "2023-08-09")]
    [InlineData("今天上午，会议召开", "2023-08-18")]
    [InlineData("昨日，会议召开", "2023-08-17")]
    [InlineData("2023年8月，会议召开", "2023-08")]
    [InlineData("8月16日讯 8月15日，会议召开", "2023-08-15")]
    public void First_StatedDay_IsResolvedWithTheDateOfPublication(string text, string expected)
    {
        PartialDate? date = EventDates.First(text, new TextSpan(0, text.Length), Published, out bool stated);

        Assert.True(stated);
        Assert.Equal(expected, date?.ToString());
    }

    [Theory]
    [InlineData("日前，会议召开", true)]
    [InlineData("会议召开", false)]
    [InlineData("8月16日电", false)]
    public void First_NoDay_IsNull(string text, bool expectedStated)
    {
        PartialDate? date = EventDates.First(text, new TextSpan(0, text.Length), Published, out bool stated);

        Assert.Null(date);
        Assert.Equal(expectedStated, stated);
    }

    [Fact]
    public void First_WithoutDateOfPublication_LeavesAMonthAndDayUnsettled() =>
        Assert.Null(EventDates.First("7月19日，会议召开", new TextSpan(0, 11), null, out _));

    [Fact]
    public void Anchor_Dateline_IsTheDayOfTheReport() =>
        Assert.Equal(new DateOnly(2023, 8, 16), EventDates.Anchor("本报8月16日讯 今天，会议召开。", Published));
}
