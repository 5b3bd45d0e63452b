using KnowledgeGraph.Extraction;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Tests.EndToEnd;

/// <summary>Every output can be read back in the text that it came from.</summary>
public class EvidenceTests
{
    private static readonly Pipeline Pipeline = new(Recognizers.LoadDefault(), FactExtractors.LoadDefault());

    [Fact]
    public void Run_SamplePage_EveryFactStandsInItsEvidence() =>
        AssertReadBack(Read(Files.InRepository("data/samples/lcrb-20231217.txt")), atLeastFacts: 40);

    [Theory]
    [InlineData("gold/dev/local.jsonl", 500)]
    [InlineData("gold/dev/national.jsonl", 150)]
    public void Run_DevelopmentArticles_EveryFactStandsInItsEvidence(string file, int atLeastFacts) =>
        AssertReadBack(Read(Files.SharedOrSkip(file)), atLeastFacts);

    private static IEnumerable<Article> Read(string path)
    {
        var options = new ReadingOptions { Source = "聊城日报", Locale = "山东省聊城市" };
        return new ArticleReader(options).Read(new InputFile(path, null)).Select(item => item.Article!);
    }

    private static void AssertReadBack(IEnumerable<Article> articles, int atLeastFacts)
    {
        int facts = 0;
        foreach (Article article in articles)
        {
            ExtractedArticle extracted = Pipeline.Run(article);
            AssertInOrder(extracted.Mentions);
            AssertRolesAreTold(extracted.Facts);
            foreach ((string words, TextSpan evidence) in Claims(extracted))
            {
                Assert.Contains(words, evidence.Of(article.Text), StringComparison.Ordinal);
                facts++;
            }
        }

        Assert.True(facts >= atLeastFacts, $"only {facts} facts");
    }

    /// <summary>The words of each fact that its evidence must hold.</summary>
    private static IEnumerable<(string Words, TextSpan Evidence)> Claims(ExtractedArticle extracted)
    {
        ArticleFacts facts = extracted.Facts;
        return [
            .. facts.Byline.Select(entry => (entry.Person, entry.Evidence)),
            .. facts.Posts.SelectMany(post => new[] { (post.Person, post.Evidence), (post.Title, post.Evidence) }),
            .. facts.Events.SelectMany(occasion => occasion.Attendance.Select(row => (row.Person, row.Evidence))),
        ];
    }

    /// <summary>Each role once, with a verb in its sentence; each detail with its value.</summary>
    private static void AssertRolesAreTold(ArticleFacts facts)
    {
        foreach (Event occasion in facts.Events)
        {
            Assert.Equal(occasion.Places, occasion.Told.Where(told => told.Detail == EventDetail.Place).Select(told => told.Value));
            Assert.All(occasion.Attendance, part => Assert.Equal(part.Roles.ToNames(), part.Told.Select(told => told.Role.ToNames().Single())));
            Assert.All(occasion.Attendance.SelectMany(part => part.Told), told => Assert.True(told.Evidence.Contains(told.Words), $"{told}"));
        }
    }

    private static void AssertInOrder(IReadOnlyList<Mention> mentions)
    {
        for (int i = 1; i < mentions.Count; i++) Assert.True(mentions[i - 1].Span.End <= mentions[i].Span.Start, "mentions overlap or are out of order");
    }
}
