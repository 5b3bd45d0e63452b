using KnowledgeGraph.Evaluation.Confusions;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.Evaluation.Confusions;

public class MentionErrorTests
{
    [Theory]
    [InlineData("[市委]O[副书记]T[王峰]P讲话", "[市委]O[副书记]T[王峰]P讲话", "")]
    [InlineData("[市委]O[副书记]T[王峰]P讲话", "[市委]O[副书记]T王峰讲话", "Missed PER 王峰 → ")]
    [InlineData("市委副书记王峰讲话", "市委副书记王峰[讲话]L", "Invented LOC  → 讲话")]
    [InlineData("[聊城大学]O举行", "[聊城大学举行]O", "Bounds ORG 聊城大学 → 聊城大学举行")]
    [InlineData("[聊城]L举行", "[聊城]O举行", "Type LOC 聊城 → 聊城")]
    [InlineData("[聊城大学]O举行", "[聊城]L大学举行", "Type ORG 聊城大学 → 聊城")]
    [InlineData("[聊城大学]O举行", "[聊]L[城大学]O举行", "Invented LOC  → 聊, Bounds ORG 聊城大学 → 城大学")]
    [InlineData("[聊城市]L[公安局]O举行", "[聊城市公安局]O举行", "Missed LOC 聊城市 → , Bounds ORG 公安局 → 聊城市公安局")]
    public void Between_AnnotatedAndFound_PairsWhatOverlapsMost(string gold, string found, string expected)
    {
        AnnotatedText annotated = AnnotatedText.Parse(gold);

        IReadOnlyList<MentionError> errors = MentionError.Between("a", annotated.Text, annotated.Mentions, AnnotatedText.Parse(found).Mentions);

        Assert.Equal(expected, string.Join(", ", errors.Select(error => Describe(MentionConfusion.Of(error)))));
    }

    [Fact]
    public void Of_Errors_ComeByTypeTheMostFrequentFirst()
    {
        AnnotatedText annotated = AnnotatedText.Parse("[市委]O和[省委]O和[市委]O的[王峰]P");

        IReadOnlyList<ConfusionGroup> groups = ConfusionGroup.Of(MentionError.Between("a", annotated.Text, annotated.Mentions, []));

        Assert.Equal(["王峰 1", "市委 2", "省委 1"], groups.Select(group => FormattableString.Invariant($"{group.Confusion.Gold} {group.Errors.Count}")));
    }

    [Theory]
    [InlineData("会议由市委副书记𬭎𬭎主持和宣布开会，[王峰]P", "宣布开会，[王峰]")]
    [InlineData("𠮷大会由市委副书记[王峰]P主持会议并讲话和参观", "大会由市委副书记[王峰]主持会议并讲话和")]
    [InlineData("讲话\n[王峰]P\n主持", "讲话 [王峰] 主持")]
    public void Of_AnErrorAmongItsNeighbours_StaysOnOneLineAndCutsNoPair(string text, string expected)
    {
        AnnotatedText annotated = AnnotatedText.Parse(text);
        MentionError error = Assert.Single(MentionError.Between("a", annotated.Text, annotated.Mentions, []));

        Assert.EndsWith(expected, ErrorContext.Of(error), StringComparison.Ordinal);
        Assert.DoesNotContain(ErrorContext.Of(error).EnumerateRunes(), rune => rune.Value == 0xFFFD);
        Assert.Equal("a#" + new CodePoints(annotated.Text).FromUtf16(annotated.Mentions[0].Span), ErrorContext.PlaceOf(error));
    }

    private static string Describe(MentionConfusion confusion) => $"{confusion.Kind} {confusion.Type.ToName()} {confusion.Gold} → {confusion.Found}";
}
