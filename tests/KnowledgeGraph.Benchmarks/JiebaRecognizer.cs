using JiebaNet.Segmenter.PosSeg;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks;

/// <summary>jieba.NET's part-of-speech tagger as a recognizer: words tagged nr, ns and nt are persons, places and bodies.</summary>
internal sealed class JiebaRecognizer : IRecognizer
{
    private readonly PosSegmenter _segmenter = new();

    public IReadOnlyList<Mention> Recognize(Article article)
    {
        var mentions = new List<Mention>();
        int at = 0;
        foreach (Pair pair in _segmenter.Cut(article.Text))
        {
            // What lies between two words (blanks) is not always given out.
            int start = article.Text.IndexOf(pair.Word, at, StringComparison.Ordinal);
            if (start < 0) continue;
            at = start + pair.Word.Length;
            if (TypeOf(pair.Flag) is { } type) mentions.Add(new Mention(new TextSpan(start, at), type));
        }

        return mentions;
    }

    private static MentionType? TypeOf(string tag) => tag switch
    {
        "nr" or "nrt" or "nrfg" => MentionType.Person,
        "ns" => MentionType.Location,
        "nt" => MentionType.Organization,
        _ => null,
    };
}
