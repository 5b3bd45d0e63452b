using System.Collections.Concurrent;
using KnowledgeGraph.Recognition.Dictionary;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>
/// Recognizes mentions with a linear-chain conditional random field over characters (J. Lafferty, A. McCallum, F. Pereira, 2001).
/// Safe to call from several threads: the tables are immutable, and each call borrows a set of buffers.
/// </summary>
/// <param name="dictionary">The user's own words, for the second look; null where there are none.</param>
internal sealed class CrfRecognizer(CrfModel model, UserDictionary? dictionary = null) : IRecognizer
{
    /// <summary>Buffers for longer texts (some 40 bytes a character) are not kept.</summary>
    private const int MaxKept = 1 << 18;

    private readonly RecognizerTables _tables = new(model);
    private readonly ConcurrentBag<ArticleTagger> _taggers = [];

    public IReadOnlyList<Mention> Recognize(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArticleTagger tagger = _taggers.TryTake(out ArticleTagger? free) ? free : new ArticleTagger(_tables, dictionary);
        try
        {
            return tagger.Tag(article.Text);
        }
        finally
        {
            if (tagger.Capacity <= MaxKept) _taggers.Add(tagger);
        }
    }
}
