using System.Collections.Concurrent;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>
/// Recognizes mentions with a linear-chain conditional random field over characters (J. Lafferty, A. McCallum, F. Pereira, 2001).
/// Safe to call from several threads: the model is immutable, and each call borrows a set of buffers.
/// </summary>
internal sealed class CrfRecognizer(CrfModel model) : IRecognizer
{
    private readonly ConcurrentBag<SentenceTagger> _taggers = [];

    public IReadOnlyList<Mention> Recognize(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        SentenceTagger tagger = _taggers.TryTake(out SentenceTagger? free) ? free : new SentenceTagger(model);
        try
        {
            var mentions = new List<Mention>();
            foreach (TextSpan sentence in SequenceSplitter.Split(article.Text)) tagger.Tag(article.Text, sentence, mentions);
            return mentions;
        }
        finally
        {
            _taggers.Add(tagger);
        }
    }
}
