using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Lexicons;

/// <summary>
/// Names that the training articles themselves teach: one lexicon for each type, of the strings annotated so in at least
/// <see cref="MinimumArticles"/> articles. While an article is learned from, a string counts only by the *other* articles that have it;
/// otherwise the model would come to trust a lexicon that never knows less than the text.
/// </summary>
internal sealed class LearnedLexicons
{
    public const int MinimumArticles = 2;

    private readonly Dictionary<(string Name, MentionType Type), int> _articles = [];
    private readonly int _firstBit;

    /// <param name="firstBit">The bit of the lexicon of the first type.</param>
    public LearnedLexicons(IEnumerable<GoldArticle> articles, int firstBit)
    {
        _firstBit = firstBit;
        foreach (GoldArticle article in articles.Where(article => article.Corpus == Corpus.House))
        {
            foreach (var name in NamesOf(article)) _articles[name] = _articles.GetValueOrDefault(name) + 1;
        }
    }

    /// <summary>The names with their bits.</summary>
    public IEnumerable<(string Name, uint Bit)> Entries =>
        _articles.Where(entry => entry.Value >= MinimumArticles && entry.Key.Name.Length > 1).Select(entry => (entry.Key.Name, BitOf(entry.Key.Type)));

    /// <summary>For each name of an article the bits it would not have without that article.</summary>
    public IReadOnlyDictionary<string, uint> HiddenIn(GoldArticle article)
    {
        var hidden = new Dictionary<string, uint>(StringComparer.Ordinal);
        if (article.Corpus != Corpus.House) return hidden;
        foreach (var name in NamesOf(article))
        {
            if (_articles.GetValueOrDefault(name) - 1 < MinimumArticles) hidden[name.Name] = hidden.GetValueOrDefault(name.Name) | BitOf(name.Type);
        }

        return hidden;
    }

    private static HashSet<(string Name, MentionType Type)> NamesOf(GoldArticle article) =>
        [.. article.Mentions.Select(mention => (mention.Span.Of(article.Text), mention.Type))];

    private uint BitOf(MentionType type) => 1u << (_firstBit + (int)type);
}
