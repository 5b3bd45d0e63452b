using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Lexicons;

/// <summary>All lexicons of a training run.</summary>
/// <param name="folder"><c>data/lexicons</c>.</param>
/// <param name="articles">The articles that are learned from; they teach names too.</param>
/// <param name="others">Texts annotated by other guidelines, whose names are known from the start.</param>
internal sealed class TrainingLexicons(string folder, IReadOnlyList<GoldArticle> articles, IReadOnlyList<GoldArticle> others)
{
    private FeatureResources? _resources;

    public LearnedLexicons Learned { get; } = new(articles, LexiconFiles.FirstLearned);

    public FeatureResources Resources => _resources ??= LexiconFiles.Read(folder, Learned, OtherNames());

    private IEnumerable<(string Name, MentionType Type)> OtherNames() =>
        others.SelectMany(article => article.Mentions.Where(mention => mention.Span.Length > 1).Select(mention => (mention.Span.Of(article.Text), mention.Type))).Distinct();
}
