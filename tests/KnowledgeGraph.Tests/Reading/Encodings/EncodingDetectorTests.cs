using System.Text;
using KnowledgeGraph.Reading.Encodings;

namespace KnowledgeGraph.Tests.Reading.Encodings;

public class EncodingDetectorTests
{
    private static readonly string[] Simplified =
    [
        "市长出席会议",
        "书记讲话。",
        "本报讯(记者 李明)12月16日,",
        "森林小镇松茸香",
        "12月17日 星期日",
        "镕、珺、晖、喆、垚",
        "　　本报讯（记者 王芳）昨日，市政府召开常务会议，研究部署安全生产工作。",
        "第3版 要闻\n责编：赵强\n电话：0635-1234567\n",
        "河北省委副书记、省长王正谱到雄安新区调研重点项目建设情况，强调要坚持高标准推进，确保工程质量和安全。市领导参加活动。",
    ];

    private static readonly string[] Traditional = ["市長出席會議", "書記發表講話，強調安全生產。", "台北市政府昨日召開會議，研究經濟發展與民生問題。"];

    public static TheoryData<string, string> Texts
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string text in Simplified)
            {
                foreach (string encoding in new[] { "utf-8", "gb18030", "utf-16", "utf-16be" }) data.Add(text, encoding);
            }

            foreach (string text in Traditional)
            {
                foreach (string encoding in new[] { "utf-8", "big5", "utf-16", "utf-16be" }) data.Add(text, encoding);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Detect_ShortText_ReadsBackTheSame(string text, string name)
    {
        Encoding encoding = ChineseEncodings.Named(name)!;
        byte[] bytes = encoding.GetBytes(text);

        DetectedEncoding? found = EncodingDetector.Detect(bytes, isWhole: true);

        Assert.Equal(text, found?.Encoding.GetString(bytes));
    }

    [Theory]
    [InlineData("utf-8", new byte[] { 0xEF, 0xBB, 0xBF })]
    [InlineData("utf-16", new byte[] { 0xFF, 0xFE })]
    [InlineData("utf-16be", new byte[] { 0xFE, 0xFF })]
    public void Detect_ByteOrderMark_Decides(string name, byte[] mark)
    {
        DetectedEncoding found = EncodingDetector.Detect([.. mark, .. ChineseEncodings.Named(name)!.GetBytes("abc")], isWhole: true)!.Value;

        Assert.Equal((ChineseEncodings.Named(name), mark.Length), (found.Encoding, found.MarkLength));
    }

    [Fact]
    public void Detect_PartCutInsideACharacter_IsStillDetected()
    {
        byte[] utf8 = ChineseEncodings.Utf8.GetBytes("市长出席会议");
        byte[] gb = ChineseEncodings.Gb18030.GetBytes("市长出席会议");

        Assert.Equal(ChineseEncodings.Utf8, EncodingDetector.Detect(utf8.AsSpan(0, utf8.Length - 1), isWhole: false)?.Encoding);
        Assert.Equal(ChineseEncodings.Gb18030, EncodingDetector.Detect(gb.AsSpan(0, gb.Length - 1), isWhole: false)?.Encoding);
    }

    [Fact]
    public void Detect_Utf8WithABrokenCharacter_IsStillUtf8()
    {
        byte[] bytes = [.. ChineseEncodings.Utf8.GetBytes("市政府召开常务会议，研究部署安全生产工作，市长主持。"), 0xE5, 0xB8];

        Assert.Equal(ChineseEncodings.Utf8, EncodingDetector.Detect(bytes, isWhole: true)?.Encoding);
    }

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52 })]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0 })]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46, 0, 1 })]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0 })]
    public void Detect_BinaryBytes_IsNull(byte[] bytes) => Assert.Null(EncodingDetector.Detect(bytes, isWhole: true));
}
