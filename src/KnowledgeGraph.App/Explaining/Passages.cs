using KnowledgeGraph.Query;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Explaining;

/// <summary>Cuts an article's sentences out for its facts and finds the words that make them. All offsets are code points.</summary>
internal sealed class Passages
{
    private readonly ArticleAnswer _article;
    private readonly CodePoints _points;
    private readonly TextSpan[] _sentences;
    private readonly PersonNames _names;
    private readonly Dictionary<TextSpan, string> _types;

    public Passages(ArticleAnswer article)
    {
        _article = article;
        _points = new CodePoints(article.Text);
        _sentences = [.. Sentences.Split(article.Text).Select(_points.FromUtf16)];
        _types = article.Mentions.GroupBy(SpanOf).ToDictionary(same => same.Key, same => same.First().Type);
        _names = new PersonNames(article.Mentions.Where(mention => mention.Type == "PER").Select(mention => mention.Surface));
    }

    /// <summary>The sentences that <paramref name="evidence"/> touches; null if it reaches outside the text.</summary>
    /// <param name="words">What to mark; what lies outside the sentences is left out.</param>
    public Passage? Around(TextSpan evidence, IEnumerable<TextSpan> words)
    {
        TextSpan[] touched = [.. _sentences.Where(sentence => sentence.Overlaps(evidence))];
        TextSpan whole = touched.Length == 0 ? evidence : new TextSpan(Math.Min(touched[0].Start, evidence.Start), Math.Max(touched[^1].End, evidence.End));
        if (_points.ToUtf16(whole) is not { } units) return null;
        return new Passage(whole.Start, whole.End, units.Of(_article.Text), [.. Apart(words.Where(whole.Contains)).Select(Marked)]);
    }

    /// <summary>Where the person is named in <paramref name="within"/>.</summary>
    public IEnumerable<TextSpan> PersonIn(string person, TextSpan within) =>
        _article.Mentions.Where(mention => mention.Type == "PER" && _names.FullName(mention.Surface) == person).Select(SpanOf).Where(within.Contains);

    /// <summary>Person, title and the bodies directly before the title.</summary>
    public IEnumerable<TextSpan> PostIn(string person, string title, TextSpan within)
    {
        TextSpan[] titles = [.. _article.Mentions.Where(mention => mention.Type == "TITLE" && mention.Surface == title).Select(SpanOf).Where(within.Contains)];
        var starts = titles.Select(span => span.Start).ToHashSet();
        var bodies = new List<TextSpan>();
        foreach (ShownMention mention in _article.Mentions.Reverse().Where(mention => mention.Type is "ORG" or "LOC"))
        {
            if (!starts.Contains(mention.End)) continue;
            bodies.Add(SpanOf(mention));
            starts.Add(mention.Start);
        }

        return [.. titles, .. bodies, .. PersonIn(person, within)];
    }

    private static TextSpan SpanOf(ShownMention mention) => new(mention.Start, mention.End);

    /// <summary>In reading order; of words that overlap the first.</summary>
    private static IEnumerable<TextSpan> Apart(IEnumerable<TextSpan> words)
    {
        int end = 0;
        foreach (TextSpan span in words.Where(span => span.Length > 0).Order())
        {
            if (span.Start < end) continue;
            end = span.End;
            yield return span;
        }
    }

    private MarkedWords Marked(TextSpan span) =>
        new(span.Start, span.End, _points.ToUtf16(span)?.Of(_article.Text) ?? "", _types.GetValueOrDefault(span));
}
