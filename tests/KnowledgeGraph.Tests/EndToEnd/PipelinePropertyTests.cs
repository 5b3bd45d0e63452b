using CsCheck;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.EndToEnd;

public class PipelinePropertyTests
{
    private static readonly Pipeline Pipeline = new(Recognizers.LoadDefault(), FactExtractors.LoadDefault());

    /// <summary>Clauses of the sample page and of lists, which meet in every order: no rule may rely on what usually stands beside it.</summary>
    private static readonly string[] Clauses =
    [
        .. File.ReadAllText(Files.InRepository("data/samples/lcrb-20231217.txt")).Split('。', ',', '\n').Where(clause => clause.Length > 0).Select(clause => clause + "，"),
        "参加会见的还有：", "出席会议的还有", "市委书记王明、", "和副市长李红", "及", "以及市公安局局长赵勇，", "会见", "一行", "。", "近日，", "12月18日，", "将于明天召开", "主持会议并讲话。", "（记者 王明）",
    ];

    [Fact]
    public void Run_ClausesInAnyOrder_NeverThrowsAndStaysInTheText()
    {
        Gen.Int[0, Clauses.Length - 1].Select(index => Clauses[index]).Array[1, 30].Sample(
            clauses =>
            {
                var article = new Article { Id = "a", Date = new DateOnly(2023, 12, 17), Locale = "山东省聊城市", Text = string.Concat(clauses) };
                ExtractedArticle extracted = Pipeline.Run(article);
                return extracted.Facts.Events.All(occasion => occasion.Evidence.End <= article.Text.Length)
                    && extracted.Facts.Posts.All(post => post.Evidence.Of(article.Text).Contains(post.Person, StringComparison.Ordinal));
            },
            iter: 2000,
            seed: "0000KOIPtjR6");
    }
}
