using System.Runtime.CompilerServices;
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

    [Fact]
    public void Recognize_ArticleAfterArticle_AllocatesOnlyTheMentions()
    {
        string[] names = ["王建国", "李卫东", "赵国庆", "刘晓梅"];
        var articles = Enumerable.Range(0, 40).Select(n => new Article { Id = "a", Text = $"市委书记{names[n % 4]}到东阿县调研。{names[n % 4]}指出，要抓好第{n}项工作。" }).ToList();
        int mentions = Read();

        long before = GC.GetAllocatedBytesForCurrentThread();
        Read();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // An array has a header of 24 bytes.
        Assert.InRange(allocated, 0, (mentions * Unsafe.SizeOf<Mention>()) + (articles.Count * 24));

        int Read()
        {
            int found = 0;
            for (int n = 0; n < articles.Count; n++) found += Recognizer.Recognize(articles[n]).Count;
            return found;
        }
    }

    /// <summary>A name that stands in every line is looked for once, not once for each line.</summary>
    [Fact]
    public void Recognize_AMillionCharactersWithAThousandNames_TakesNoMoreThanItsLength()
    {
        string text = string.Concat(Enumerable.Range(0, 60_000).Select(n => $"市委书记王{(char)('一' + (n % 1000))}国出席会议。\n"));

        AssertSound(text);
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
