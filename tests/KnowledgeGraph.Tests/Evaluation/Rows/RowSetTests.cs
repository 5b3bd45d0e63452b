using System.Text;
using KnowledgeGraph.Evaluation.Rows;

namespace KnowledgeGraph.Tests.Evaluation.Rows;

public class RowSetTests
{
    private const string Gold = """{"id": "a", "text": "市长王𬭎讲话", "mentions": [[2, 4, "PER"]], "posts": [{"person": "王𬭎", "title": "市长"}]}""";

    [Theory]
    [InlineData("[]", "it is not a JSON object")]
    [InlineData("{", "it is not JSON")]
    [InlineData("""{"text": "a"}""", "it has no \"id\"")]
    [InlineData("""{"id": "b"}""", "it has no \"text\"")]
    [InlineData("""{"id": "b", "text": 3}""", "\"text\" is not a string")]
    [InlineData("""{"id": "b", "text": "王峰", "mentions": {}}""", "\"mentions\" is not a list")]
    [InlineData("""{"id": "b", "text": "王峰", "mentions": [[0, 2]]}""", "a mention is not [start, end, type]")]
    [InlineData("""{"id": "b", "text": "王峰", "mentions": [[0, 2, "NAME"]]}""", "a mention's type is not PER, TITLE, ORG or LOC but \"NAME\"")]
    [InlineData("""{"id": "b", "text": "王峰", "mentions": [[0, 3, "PER"]]}""", "the mention 0-3 lies outside the text")]
    [InlineData("""{"id": "b", "text": "王峰", "mentions": [[1, 1, "PER"]]}""", "the mention 1-1 lies outside the text")]
    [InlineData("""{"id": "b", "text": "王峰", "posts": [{"person": "王峰"}]}""", "an entry of \"posts\" has no \"title\"")]
    [InlineData("""{"id": "b", "text": "王峰", "posts": ["王峰"]}""", "an entry of a list is not an object")]
    [InlineData("""{"id": "b", "text": "王峰", "events": [{"attendance": [{"person": "王峰", "order": 1.5}]}]}""", "\"order\" is not a whole number")]
    [InlineData("""{"id": "b", "text": "王峰", "events": [{"places": [1]}]}""", "\"places\" holds something other than strings")]
    [InlineData("""{"id": "b", "text": "\ud800"}""", "\"text\" is no valid Unicode")]
    public void OfGold_AMalformedRow_IsReportedWithItsLineAndLeftOut(string row, string reason)
    {
        RowSet set = RowSet.OfGold(Lines(Gold, row), "gold.jsonl");

        Assert.Equal("a", Assert.Single(set.Rows).Row.Id);
        Assert.Equal($"gold.jsonl:2: not a row of annotated articles: {reason}; left out [KG1030]", Assert.Single(set.Diagnostics).ToString());
    }

    [Theory]
    [InlineData("""{"id": "b", "text": "王峰"}""", "no annotated row has the id b; left out [KG1032]")]
    [InlineData("""{"id": "a", "text": "王峰"}""", "the text of a is not that of the annotated row, so its offsets mean nothing; left out [KG1033]")]
    [InlineData("""{"id": "a", "mentions": [[0, 9, "PER"]]}""", "not a row of annotated articles: the mention 0-9 lies outside the text; left out [KG1030]")]
    public void OfPredictions_ARowThatFitsNoAnnotatedOne_IsReportedAndLeftOut(string row, string message)
    {
        RowSet set = RowSet.OfPredictions(Lines(row), "found.jsonl", RowSet.OfGold(Lines(Gold), "gold.jsonl"));

        Assert.Empty(set.Rows);
        Assert.Equal("found.jsonl:1: " + message, Assert.Single(set.Diagnostics).ToString());
    }

    [Fact]
    public void OfPredictions_ARowWithoutText_HasThatOfTheAnnotatedOne()
    {
        RowSet set = RowSet.OfPredictions(Lines("""{"id": "a", "mentions": [[2, 4, "PER"]], "posts": null}"""), null, RowSet.OfGold(Lines(Gold), "gold.jsonl"));

        AnnotatedRow row = Assert.Single(set.Rows).Row;
        Assert.Equal("王𬭎", row.Mentions[0].Span.Of(row.Text));
        Assert.Empty(row.Posts);
    }

    [Fact]
    public void OfGold_AnIdThatComesAgain_TheLaterRowCountsAndIsReported()
    {
        RowSet set = RowSet.OfGold(Lines(Gold, """{"id": "b", "text": ""}""", """{"id": "a", "text": "王峰"}"""), "gold.jsonl");

        Assert.Equal(["王峰", ""], set.Rows.Select(row => row.Row.Text));
        Assert.Equal("gold.jsonl:3: the id a stood in an earlier row; this later one counts [KG1031]", Assert.Single(set.Diagnostics).ToString());
    }

    private static IEnumerable<RowLine> Lines(params string[] lines) =>
        RowLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))), "rows");
}
