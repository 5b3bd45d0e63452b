using System.Text;
using System.Text.Json;
using CsCheck;
using KnowledgeGraph.Export;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Recognition;

/// <summary>Names among characters that are not seen, not single, or not where one expects them.</summary>
public class StrangeCharactersTests
{
    private static readonly IRecognizer Recognizer = Recognizers.LoadDefault();

    private static readonly string[] Sentences =
    [
        "市委副书记、市长李卫东主持会议并讲话。",
        "国务委员兼外交部长王毅在北京会见法国外长。",
        "聊城大学校长王𬭎、省公安厅副厅长赵国庆参加活动。",
        "本报讯（记者张伟）12月16日，市人大常委会主任刘晓梅到东昌府区调研。",
    ];

    /// <summary>What may stand between any two characters of a text that was copied from a page.</summary>
    private static readonly string[] Strange =
        ["\u200B", "\u200D", "\u200E", "\u202C", "\u202D", "\u2060", "\uFEFF", "\u00AD", "\u0301", "\uFE00", "\uDB40\uDD00", "𠮷", "𬭎", "\uD840", "\uDC00", " ", "\u3000", "\u00A0", "\r\n", "\t", "Ａ", "１", "\0"];

    /// <summary>Format characters: spaces without width, direction marks, soft hyphens.</summary>
    private const string Unseen = "\u200B\u200D\u200E\u202C\u202D\u2060\uFEFF\u00AD";

    private static readonly Gen<string> Disturbed =
        from sentence in Gen.Int[0, Sentences.Length - 1].Select(index => Sentences[index])
        from insertions in Gen.Select(Gen.Int[0, sentence.Length], Gen.Int[0, Strange.Length - 1]).Array[0, 8]
        select insertions.Aggregate(sentence, (text, insertion) => text.Insert(insertion.Item1, Strange[insertion.Item2]));

    [Theory]
    [InlineData("国务委员兼外交部长王 毅出席会议。", "[国务委员]T兼[外交部长]T[王 毅]P出席会议。")]
    [InlineData("市长王\u3000毅出席会议。", "[市长]T[王\u3000毅]P出席会议。")]
    [InlineData("市长王\u00A0毅出席会议。", "[市长]T[王\u00A0毅]P出席会议。")]
    [InlineData("出席会议的有：王 毅、李 强、赵乐际、丁薛祥、李 希。", "出席会议的有：[王 毅]P、[李 强]P、[赵乐际]P、[丁薛祥]P、[李 希]P。")]
    [InlineData("记者：安 磊 编辑：王\u3000丽", "[记者]T：[安 磊]P [编辑]T：[王\u3000丽]P")]
    [InlineData("市委书记 王建国 出席。", "[市委]O[书记]T [王建国]P 出席。")]
    [InlineData("市长王\u202C毅、副市长王\u200B峰出席。", "[市长]T[王\u202C毅]P、[副市长]T[王\u200B峰]P出席。")]
    [InlineData("市长\u200B王毅\u200B出席。", "[市长]T\u200B[王毅]P\u200B出席。")]
    [InlineData("市长王𬭎、副市长李𠮷民出席。", "[市长]T[王𬭎]P、[副市长]T[李𠮷民]P出席。")]
    [InlineData("市长葛\uDB40\uDD00建国出席。", "[市长]T[葛\uDB40\uDD00建国]P出席。")]
    [InlineData("市长王毅出席。\r\n副市长李强讲话。", "[市长]T[王毅]P出席。\r\n[副市长]T[李强]P讲话。")]
    public void Recognize_NamesAmongStrangeCharacters_FindsThemWhole(string text, string expected)
    {
        AnnotatedText annotated = AnnotatedText.Parse(expected);

        Assert.Equal(annotated.Text, text);
        Assert.Equal(annotated.Mentions, Recognize(text).Select(mention => mention with { Confidence = 1 }));
    }

    [Fact]
    public void Recognize_StrangeCharactersAnywhere_GivesSoundSpans() => Disturbed.Sample(text =>
    {
        int end = 0;
        foreach (Mention mention in Recognize(text))
        {
            Assert.True(mention.Span.Start >= end && mention.Span.Length > 0 && mention.Span.End <= text.Length, "out of order or bounds");
            Assert.True(IsWhole(text, mention.Span.Start) && IsWhole(text, mention.Span.End), "a character is cut");
            Assert.InRange(mention.Confidence, 0, 1);
            end = mention.Span.End;
        }
    }, iter: 3000);

    /// <summary>What readers can't see changes nothing: without those characters the names are the same.</summary>
    [Fact]
    public void Recognize_UnseenCharactersBetweenAnyTwo_FindsTheSameNames()
    {
        var unseen = from sentence in Gen.Int[0, Sentences.Length - 1].Select(index => Sentences[index])
                     from marks in Gen.Int[0, Unseen.Length].Array[sentence.Length]
                     select (Plain: sentence, Text: string.Concat(sentence.Select((unit, i) => char.IsLowSurrogate(unit) ? unit.ToString() : (marks[i] < Unseen.Length ? Unseen[marks[i]].ToString() : "") + unit)));

        unseen.Sample(pair => Assert.Equal(
            Recognize(pair.Plain).Select(mention => (mention.Span.Of(pair.Plain), mention.Type)),
            Recognize(pair.Text).Select(mention => (string.Concat(mention.Span.Of(pair.Text).Where(unit => !Unseen.Contains(unit))), mention.Type))), iter: 500);
    }

    [Fact]
    public void ToLine_StrangeCharactersAnywhere_OffsetsCountCodePoints() => Disturbed.Sample(text =>
    {
        var article = new Article { Id = "a", Text = text };
        IReadOnlyList<Mention> mentions = Recognizer.Recognize(article);
        JsonElement row = JsonElement.Parse(new InterchangeFormat().ToLine(new ExtractedArticle(article, mentions, ArticleFacts.None)).Span);
        Rune[] runes = [.. text.EnumerateRunes()];

        var surfaces = row.GetProperty("mentions").EnumerateArray().Select(entry => string.Concat(runes[entry[0].GetInt32()..entry[1].GetInt32()]));

        Assert.Equal(mentions.Select(mention => string.Concat(mention.Span.Of(text).EnumerateRunes())), surfaces);
    }, iter: 1000);

    [Fact]
    public void Recognize_ArticlesInAnyOrderAndOnManyThreads_GivesWhatEachGivesAlone()
    {
        string[] texts = [.. Enumerable.Range(0, 120).Select(n => string.Concat(Enumerable.Range(0, 1 + (n % 17)).Select(k => Sentences[(n + k) % Sentences.Length]))), "", new('中', 5000)];
        var alone = texts.Select(text => Recognizers.LoadDefault().Recognize(Article(text))).Take(5).ToArray();
        var first = texts.Select(Recognize).ToArray();

        var backwards = texts.Reverse().Select(Recognize).Reverse().ToArray();
        var together = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Recognize).ToArray();

        Assert.Equal(alone, first[..5]);
        Assert.Equal(first, backwards);
        Assert.Equal(first, together);
    }

    [Fact]
    public void Extract_ABatchOnManyThreads_WritesTheRowsOfEachArticleAlone()
    {
        string[] rows = [.. Enumerable.Range(0, 40).Select(n => JsonSerializer.Serialize(new { id = $"a{n}", text = Sentences[n % 4] + Sentences[(n / 4) % 4] }))];

        string batch = KgRunner.RunWithInput(string.Join('\n', rows), "extract", "--threads", "4").Output;

        Assert.Equal(batch, KgRunner.RunWithInput(string.Join('\n', rows), "extract", "--threads", "1").Output);
        Assert.Equal(batch.Split('\n')[17], KgRunner.RunWithInput(rows[17], "extract").Output.TrimEnd('\n'));
    }

    private static IReadOnlyList<Mention> Recognize(string text) => Recognizer.Recognize(Article(text));

    private static Article Article(string text) => new() { Id = "a", Text = text };

    /// <summary>Whether a surrogate pair is not cut here, nor a mark from the character it stands on.</summary>
    private static bool IsWhole(string text, int index) =>
        index == 0 || index == text.Length
        || !(char.IsSurrogatePair(text[index - 1], text[index]) || text[index] is '\u0301' or '\uFE00' || text.AsSpan(index).StartsWith("\uDB40\uDD00"));
}
