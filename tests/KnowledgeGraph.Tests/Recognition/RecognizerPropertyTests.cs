using CsCheck;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Recognition;

/// <summary>What holds for any text, however strange.</summary>
public class RecognizerPropertyTests
{
    private static readonly IRecognizer Recognizer = Recognizers.LoadDefault();
    private static readonly string[] Pieces =
        ["王", "峰", "市委", "副书记", "、", "，", "。", "聊城", "大学", "\n", " ", "\u202C", "\uD840", "\uDC00", "\U0002CB2D", "Ａ", "1", "·", "中", "美"];

    private static readonly Gen<string> NewsLike = Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Recognize_AnyString_GivesMentionsInBoundsInOrderWithoutOverlap() => Gen.String[0, 200].Sample(AssertSound, iter: 2000);

    [Fact]
    public void Recognize_AnyMixtureOfNewsPieces_GivesMentionsInBoundsInOrderWithoutOverlap() => NewsLike.Sample(AssertSound, iter: 2000);

    [Fact]
    public void Recognize_NothingReadable_GivesNoMention()
    {
        string[] texts = ["", "\n\n \u3000", "\u200B\u202C", "\uD840", "\uDC00\uDC00\uD840"];

        Assert.All(texts, text => Assert.Empty(Recognize(text)));
    }

    [Fact]
    public void Recognize_ALineOfAHundredThousandCharacters_FindsTheNamesInIt()
    {
        string text = string.Concat(Enumerable.Repeat("市委书记王建国出席会议，", 100_000 / 12));

        AssertSound(text);
        Assert.True(Recognize(text).Count(mention => mention.Span.Of(text) == "王建国") > 8000);
    }

    [Fact]
    public void Recognize_FromSeveralThreads_GivesTheSame()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(n => $"第{n}次会议上，市委书记王建国、市长李卫东讲话。聊城大学教授张敏{n}人参加。")];
        var alone = texts.Select(text => Recognize(text).ToArray()).ToArray();

        var together = texts.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(text => Recognize(text).ToArray()).ToArray();

        Assert.Equal(alone, together);
        Assert.All(alone, mentions => Assert.NotEmpty(mentions));
    }

    private static IReadOnlyList<Mention> Recognize(string text) => Recognizer.Recognize(new Article { Id = "a", Text = text });

    private static void AssertSound(string text)
    {
        int end = 0;
        foreach (Mention mention in Recognize(text))
        {
            Assert.True(mention.Span.Start >= end && mention.Span.End > mention.Span.Start && mention.Span.End <= text.Length);
            Assert.InRange(mention.Confidence, 0, 1);
            Assert.False(mention.Span.Start > 0 && char.IsSurrogatePair(text, mention.Span.Start - 1), "a pair is cut");
            Assert.False(mention.Span.End < text.Length && char.IsSurrogatePair(text, mention.Span.End - 1), "a pair is cut");
            end = mention.Span.End;
        }
    }
}
