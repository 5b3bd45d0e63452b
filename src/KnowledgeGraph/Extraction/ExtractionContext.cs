using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>What every fact extractor reads: the article, its mentions in reading order, its sentences, and the full names behind short forms.</summary>
internal sealed record ExtractionContext(
    Article Article,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<TextSpan> Sentences,
    LocaleContext Locale,
    FullNames Names)
{
    /// <summary>The article's text with Chinese marks in one form: what rules are matched against. Offsets are those of the article.</summary>
    public string Text { get; } = Punctuation.ToFullWidth(Article.Text);

    /// <summary>The index of the first mention that ends behind <paramref name="position"/>; the count where none does.</summary>
    public int FirstMentionBehind(int position)
    {
        int low = 0, high = Mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Mentions[middle].Span.End > position) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    /// <summary>As the article writes it.</summary>
    public string Surface(Mention mention) => mention.Span.Of(Article.Text);
}
