using KnowledgeGraph.Extraction;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Recognition.Dictionary;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Running;

/// <summary>Finds the facts of articles, with names that are looked for or those the rows bring along. Safe to call from several threads at once.</summary>
internal sealed class ArticleExtraction(bool mentionsGiven, UserDictionary? dictionary)
{
    private readonly IFactExtractor _extractor = FactExtractors.LoadDefault();
    private readonly IRecognizer? _recognizer = mentionsGiven ? null : Recognizers.LoadDefault(dictionary);

    /// <summary>Null where the row's mentions are unreadable.</summary>
    public ExtractedArticle? Run(Article article, ReadOnlySpan<byte> row)
    {
        IReadOnlyList<Mention>? mentions = _recognizer is null ? GivenMentions.Of(row, article.Text) : _recognizer.Recognize(article);
        return mentions is null ? null : new ExtractedArticle(article, mentions, _extractor.Extract(article, mentions));
    }
}
