using CsCheck;
using KnowledgeGraph.Recognition.Crf;
using KnowledgeGraph.Recognition.Dictionary;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Recognition.Dictionary;

/// <summary>Users' words and what becomes of a sentence with them: <c>吉祥 PER -20, 东湖 LOC</c>.</summary>
public class DictionaryRecognitionTests
{
    private const string News = "市委副书记、市长李卫东主持会议并讲话，聊城大学校长王昭风教授介绍情况，省公安厅副厅长赵国庆在东昌湖畔参加活动";
    private static readonly CrfModel Model = CrfModelFile.Read(new MemoryStream(File.ReadAllBytes(Files.InRepository("models/recognizer/recognizer.bin"))));
    private static readonly CrfRecognizer Plain = new CrfRecognizer(Model);

    [Theory]
    [InlineData("东湖论剑 ORG", "东湖论剑在北京举行。", "[东湖论剑]O在[北京]L举行。")]
    [InlineData("东湖论剑 ORG", "东湖\u200B论剑在北京举行。", "[东湖\u200B论剑]O在[北京]L举行。")]
    [InlineData("启明号 LOC", "代表们登上启明号参观。", "代表们登上[启明号]L参观。")]
    [InlineData("主理人 TITLE", "咖啡店主理人林小溪介绍。", "咖啡店[主理人]T[林小溪]P介绍。")]
    [InlineData("王昭 PER", "聊城大学校长王昭风讲话。", "[聊城大学]O[校长]T[王昭风]P讲话。")]
    [InlineData("王昭 PER 100", "聊城大学校长王昭风讲话。", "[聊城大学]O[校长]T[王昭]P风讲话。")]
    [InlineData("聊城 LOC", "聊城大学在聊城举行活动。", "[聊城大学]O在[聊城]L举行活动。")]
    [InlineData("王昭风 PER -20, 王昭风 LOC -20, 王昭风 ORG -20", "聊城大学校长李强、王昭风讲话。", "[聊城大学]O[校长]T[李强]P、王昭风讲话。")]
    [InlineData("聊 LOC 100", "他和朋友聊天。", "他和朋友[聊]L天。")]
    [InlineData("市长 PER 500", "市长李强讲话。", "[市长]P[李强]P讲话。")]
    public void Recognize_WithWords_TakesThem(string words, string text, string expected)
    {
        AnnotatedText annotated = AnnotatedText.Parse(expected);

        IReadOnlyList<Mention> mentions = Recognize(words, text);

        Assert.Equal(annotated.Text, text);
        Assert.Equal(annotated.Mentions, mentions.Select(mention => mention with { Confidence = 1 }));
    }

    [Fact]
    public void Recognize_AWordThatIsNoPerson_IsNoneAnywhereInTheArticle()
    {
        const string text = "市长王昭风讲话。会上，王昭风说明了情况。王昭风参加。";

        Assert.Equal(3, Plain.Recognize(Article(text)).Count(mention => mention.Span.Of(text) == "王昭风"));
        Assert.DoesNotContain(Recognize("王昭风 PER -500", text), mention => mention.Type == MentionType.Person && mention.Span.Of(text) == "王昭风");
    }

    [Fact]
    public void Recognize_AWordOfTheLargestWeights_AlwaysWins()
    {
        var spans = from start in Gen.Int[0, News.Length - 1]
                    from length in Gen.Int[1, Math.Min(9, News.Length - start)]
                    from type in Gen.Enum<MentionType>()
                    from weight in Gen.Bool.Select(largest => largest ? UserWord.LargestWeight : UserWord.AlwaysWeight)
                    select (Span: new TextSpan(start, start + length), type, weight);
        spans.Sample(word =>
        {
            string text = word.Span.Of(News);
            IReadOnlyList<Mention> mentions = Recognize([new UserWord(text, word.type, word.weight)], News);
            int at = News.IndexOf(text, StringComparison.Ordinal);

            Assert.Contains(mentions, mention => mention.Span == new TextSpan(at, at + text.Length) && mention.Type == word.type);
            Assert.All(mentions, mention => Assert.InRange(mention.Confidence, 0, 1));
        }, iter: 1000);
    }

    [Fact]
    public void Recognize_WordsThatDoNotStandInTheText_ChangeNothing() =>
        Assert.Equal(Plain.Recognize(Article(News)), Recognize("西湖 LOC, 王建国 PER -5", News));

    private static IReadOnlyList<Mention> Recognize(string words, string text) => Recognize(
        [.. words.Split(", ").Select(entry => entry.Split(' ')).Select(parts => new UserWord(
            parts[0], Enum.GetValues<MentionType>().Single(type => type.ToName() == parts[1]),
            parts.Length > 2 ? float.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture) : UserWord.UsualWeight))],
        text);

    private static IReadOnlyList<Mention> Recognize(UserWord[] words, string text) =>
        new CrfRecognizer(Model, new UserDictionary(words)).Recognize(Article(text));

    private static Article Article(string text) => new() { Id = "a", Text = text };
}
