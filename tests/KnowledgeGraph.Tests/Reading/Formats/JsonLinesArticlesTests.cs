using System.IO.Compression;
using System.Text;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Reading.Formats;

public class JsonLinesArticlesTests
{
    [Fact]
    public void Read_AllFields_AreTakenExactly()
    {
        const string Row = """{"id": 7, "source": "滨河日报", "date": "2023-12-17", "locale": "山东省聊城市", "title": "题", "text": " 一\r\n　二\t\u4e09 \n", "url": "https://example.org/7", "posts": [{"id": "x"}]}""";

        ReadItem item = Assert.Single(Reader.Items(Row + "\n", "day.jsonl"));

        Assert.Equal(
            new Article { Id = "7", Source = "滨河日报", Date = new DateOnly(2023, 12, 17), Locale = "山东省聊城市", Title = "题", Text = " 一\r\n　二\t三 \n", Url = "https://example.org/7", Path = "day.jsonl" },
            item.Article);
        Assert.Equal(Row, Encoding.UTF8.GetString(item.Row.Span));
        Assert.Null(item.Diagnostic);
    }

    [Fact]
    public void Read_MalformedRows_AreDiagnosticsWithTheirLine_AndReadingGoesOn()
    {
        string text = string.Join('\n', """{"text": "一"}""", "", "不是", """{"title": "无"}""", """{"text": 5}""", """{"text": "\ud800"}""", """{"text": "二"} x""", """["text"]""", """{"text": "三", "date": "昨天"}""");

        List<ReadItem> items = Reader.Items(text, "day.jsonl");

        Assert.Equal("KG1020:3 KG1021:4 KG1021:5 KG1020:6 KG1020:7 KG1020:8 KG1023:9", Reader.Codes(items));
        Assert.Equal(["day-01 一", "day-02 三"], items.Select(item => item.Article).OfType<Article>().Select(a => $"{a.Id} {a.Text}"));
    }

    [Fact]
    public void Read_RowWithoutDate_TakesOptionBeforeFileName()
    {
        const string Rows = """{"text": "一"}""" + "\n" + """{"text": "二", "date": "2021-01-02", "source": "甲报"}""";
        var options = new ReadingOptions { Date = new DateOnly(2022, 2, 2), Source = "乙报" };

        Assert.Equal(["2023-12-17 ", "2021-01-02 甲报"], Reader.Articles(Rows, "lcrb-20231217.jsonl").Select(Shown));
        Assert.Equal(["2022-02-02 乙报", "2021-01-02 甲报"], Reader.Articles(Rows, "lcrb-20231217.jsonl", options).Select(Shown));
    }

    [Fact]
    public void Read_RowOf50Megabytes_IsOneDiagnostic_AndTheNextRowIsRead()
    {
        byte[] rows = Encoding.UTF8.GetBytes("{\"text\": \"" + new string('a', 50 << 20) + "\"}\n{\"text\": \"后\"}");

        List<ReadItem> items = Reader.Items(rows, "long.jsonl");

        Assert.Equal("KG1022:1", Reader.Codes(items));
        Assert.Equal("后", items[1].Article?.Text);
        Assert.Equal(rows.Length, items[1].BytesRead);
    }

    [Fact]
    public void Read_Gzip_IsUnpackedWhateverTheName_AndADamagedOneIsADiagnostic()
    {
        byte[] packed = Gzip(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"id\": \"{i}\", \"text\": \"第{i * 7919L % 10007}条\"}}\n")));

        Assert.Equal(20_000, Reader.Items(packed, "day.jsonl.gz").Count(item => item.Article is not null));
        Assert.Equal(20_000, Reader.Items(packed, "-").Count(item => item.Article is not null));

        packed.AsSpan(packed.Length / 2, 64).Fill(0xFF);
        Assert.EndsWith("KG1005", Reader.Codes(Reader.Items(packed, "day.jsonl.gz")), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Gb18030Rows_AreDecoded()
    {
        byte[] bytes = KnowledgeGraph.Reading.Encodings.ChineseEncodings.Gb18030.GetBytes("{\"text\": \"市长出席会议\"}\n{\"text\": \"书记讲话\"}\n");

        Assert.Equal(["市长出席会议", "书记讲话"], Reader.Items(bytes, "day.jsonl").Select(item => item.Article?.Text));
    }

    private static string Shown(Article article) => $"{article.Date:yyyy-MM-dd} {article.Source}";

    private static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }
}
