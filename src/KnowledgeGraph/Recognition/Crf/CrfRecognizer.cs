using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using KnowledgeGraph.Recognition.Dictionary;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Recognition.Crf;

/// <summary>
/// Recognizes mentions with a linear-chain conditional random field over characters (J. Lafferty, A. McCallum, F. Pereira, 2001).
/// Safe to call from several threads: the model is immutable, and each call borrows a set of buffers.
/// </summary>
/// <param name="dictionary">The user's own words, for the second look; null where there are none.</param>
internal sealed class CrfRecognizer(CrfModel model, UserDictionary? dictionary = null) : IRecognizer
{
    private readonly ConcurrentBag<SentenceTagger> _taggers = [];

    public IReadOnlyList<Mention> Recognize(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        SentenceTagger tagger = _taggers.TryTake(out SentenceTagger? free) ? free : new SentenceTagger(model);
        try
        {
            return Recognize(tagger, article.Text);
        }
        finally
        {
            _taggers.Add(tagger);
        }
    }

    /// <summary>Twice: the second time only the sentences where a name of the article was perhaps missed, or a word of the user's stands.</summary>
    private List<Mention> Recognize(SentenceTagger tagger, string text)
    {
        var sentences = new List<(TextSpan Span, int FirstMention)>();
        var mentions = new List<Mention>();
        foreach (TextSpan sentence in SequenceSplitter.Split(text))
        {
            sentences.Add((sentence, mentions.Count));
            tagger.Tag(text, sentence, [], mentions);
        }

        List<NameHint> hints = DocumentNames.FindHints(text, mentions);
        if (dictionary is not null) hints = DictionaryHints.Join(hints, dictionary.FindIn(text), mentions);
        return hints.Count == 0 ? mentions : TagAgain(tagger, text, sentences, mentions, hints);
    }

    private static List<Mention> TagAgain(
        SentenceTagger tagger, string text, List<(TextSpan Span, int FirstMention)> sentences, List<Mention> before, List<NameHint> hints)
    {
        var mentions = new List<Mention>(before.Count + hints.Count);
        int next = 0;
        for (int s = 0; s < sentences.Count; s++)
        {
            (TextSpan span, int first) = sentences[s];
            int end = s + 1 < sentences.Count ? sentences[s + 1].FirstMention : before.Count;
            int from = next;
            while (next < hints.Count && hints[next].Span.Start < span.End) next++;
            if (next > from) tagger.Tag(text, span, CollectionsMarshal.AsSpan(hints)[from..next], mentions);
            else mentions.AddRange(CollectionsMarshal.AsSpan(before)[first..end]);
        }

        return mentions;
    }
}
