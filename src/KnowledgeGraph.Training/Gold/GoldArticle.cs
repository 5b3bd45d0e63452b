using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Gold;

/// <summary>An annotated text.</summary>
/// <param name="Corpus">Whose guidelines it follows.</param>
internal sealed record GoldArticle(Article Article, IReadOnlyList<Mention> Mentions, Corpus Corpus)
{
    public string Text => Article.Text;
}

/// <summary>A body of annotated texts with one set of guidelines.</summary>
/// <param name="Types">The types it annotates; another type may stand wherever nothing is annotated.</param>
/// <param name="Weight">How much a sentence of it counts beside one of <see cref="House"/>.</param>
internal sealed record Corpus(string Name, IReadOnlySet<MentionType> Types, double Weight)
{
    /// <summary>Articles annotated as this project defines mentions.</summary>
    public static Corpus House { get; } = new("house", Enum.GetValues<MentionType>().ToHashSet(), 1);
}
