using System.Reflection;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Bylines;
using KnowledgeGraph.Extraction.Posts;
using KnowledgeGraph.Reading;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Extraction;

public class RuleTextsTests
{
    [Fact]
    public void Texts_RulesOfPostsAndBylines_AreAllThere()
    {
        IEnumerable<string> rules = RulesOf(typeof(PostRule)).Concat(RulesOf(typeof(BylineRule)));

        Assert.All(rules, rule => Assert.NotNull(RuleTexts.Default[rule]));
    }

    [Fact]
    public void Texts_RulesThatMakeFactsOfAnnotatedArticles_AreAllThere()
    {
        var pipeline = new Pipeline(Recognizers.LoadDefault(), FactExtractors.LoadDefault());
        var articles = new ArticleReader(new ReadingOptions()).Read(new InputFile(Files.SharedOrSkip("gold/dev/national.jsonl"), null));

        string[] rules = [.. articles.SelectMany(item => RulesOf(pipeline.Run(item.Article!).Facts)).Distinct(StringComparer.Ordinal)];

        Assert.True(rules.Length > 10, $"only {rules.Length} rules");
        Assert.All(rules, rule => Assert.True(RuleTexts.Default[rule] is not null, rule));
    }

    private static IEnumerable<string> RulesOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)type.GetProperty("Name")!.GetValue(field.GetValue(null))!);

    private static IEnumerable<string> RulesOf(ArticleFacts facts) =>
    [
        .. facts.Byline.Select(entry => entry.Rule),
        .. facts.Posts.Select(post => post.Rule),
        .. facts.Events.Select(occasion => occasion.Rule),
        .. facts.Events.SelectMany(occasion => occasion.Told).Select(told => told.Rule),
        .. facts.Events.SelectMany(occasion => occasion.Attendance).SelectMany(part => part.Told.Select(told => told.Rule).Append(part.Rule)),
    ];
}
