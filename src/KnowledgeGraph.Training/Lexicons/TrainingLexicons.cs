using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Lexicons;

/// <summary>The lexicons as one set of training articles sees them.</summary>
/// <param name="folder"><c>data/lexicons</c>.</param>
/// <param name="useInduced">Whether names collected from unlabelled news are among them.</param>
internal sealed class TrainingLexicons(string folder, IReadOnlyList<GoldArticle> articles, bool useInduced)
{
    private readonly InducedNames _induced = useInduced ? InducedNames.Read(Path.Combine(folder, "induced.tsv")) : new InducedNames();
    private readonly Dictionary<InducedNames.View, FeatureResources> _resources = [];

    public LearnedLexicons Learned { get; } = new(articles, LexiconFiles.FirstLearned);

    /// <summary>What features are made of in a view; for text that no model has seen, that of both.</summary>
    public FeatureResources Resources(InducedNames.View view)
    {
        if (!_resources.TryGetValue(view, out FeatureResources? resources))
        {
            resources = LexiconFiles.Read(folder, Learned, _induced.Visible(view));
            _resources.Add(view, resources);
        }

        return resources;
    }
}
