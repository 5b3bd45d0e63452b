using KnowledgeGraph.Extraction;
using KnowledgeGraph.Query;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.App.Explaining;

/// <summary>An article with its facts → each fact with its sentence, its words, its rule and its confidence. A pure function.</summary>
internal sealed class Explainer
{
    private readonly ArticleAnswer _article;
    private readonly ExplainFilter _filter;
    private readonly Passages _passages;
    private readonly SortedSet<string> _rules = new(StringComparer.Ordinal);

    private Explainer(ArticleAnswer article, ExplainFilter filter)
    {
        _article = article;
        _filter = filter;
        _passages = new Passages(article);
    }

    public static Explanation Explain(ArticleAnswer article, ExplainFilter filter) => new Explainer(article, filter).Explain();

    private Explanation Explain()
    {
        List<ExplainedMention>? mentions = Part(ExplainFilter.Mentions, Mentions);
        List<ExplainedByline>? byline = Part(ExplainFilter.Byline, Byline);
        List<ExplainedPost>? posts = Part(ExplainFilter.Posts, Posts);
        List<ExplainedEvent>? events = Part(ExplainFilter.Events, Events);
        var rules = RuleTexts.Default.Names.Where(_rules.Contains).ToDictionary(rule => rule, rule => RuleTexts.Default[rule]!, StringComparer.Ordinal);
        return new Explanation(_article.Id, _article.Title, _article.Source, _article.Date, _article.Locale, mentions, byline, posts, events, rules);
    }

    private List<T>? Part<T>(string part, Func<IEnumerable<T>> read) => _filter.Wants(part) ? [.. read()] : null;

    private IEnumerable<ExplainedMention> Mentions() =>
        from mention in _article.Mentions
        where _filter.Person is null || (mention.Type == "PER" && _filter.IsOf(mention.Surface))
        select new ExplainedMention(mention.Start, mention.End, mention.Type, mention.Surface, mention.Confidence);

    private IEnumerable<ExplainedByline> Byline() =>
        from entry in _article.Byline
        where _filter.IsOf(entry.Person)
        let span = new TextSpan(entry.Start, entry.End)
        select new ExplainedByline(entry.Person, entry.Role, Because(entry.Rule, entry.Confidence, span, [span]));

    private IEnumerable<ExplainedPost> Posts() =>
        from post in _article.Posts
        where _filter.IsOf(post.Person)
        let span = new TextSpan(post.Start, post.End)
        select new ExplainedPost(
            post.Person, post.Title, post.Organization, post.Status, Because(post.Rule, post.Confidence, span, _passages.PostIn(post.Person, post.Title, span)));

    private IEnumerable<ExplainedEvent> Events() =>
        from occasion in _article.Events
        let parts = occasion.Attendance.Where(part => _filter.IsOf(part.Person)).ToArray()
        where parts.Length > 0
        select new ExplainedEvent(
            occasion.Kind, occasion.Name, occasion.Date, occasion.Places, occasion.Organizers,
            [.. occasion.Told.OrderBy(told => IsLater(told, occasion)).Select(Detail)], [.. parts.Select(Part)],
            Because(occasion.Rule, occasion.Confidence, new TextSpan(occasion.Start, occasion.End), occasion.Told.Select(WordsOf).OfType<TextSpan>()));

    private ExplainedDetail Detail(ShownDetail told) =>
        new(told.Detail, told.Value, WordsOf(told) is { } words ? Because(told.Rule, null, words, [words]) : new Reason(Used(told.Rule), null, null));

    private ExplainedPart Part(ShownPart part)
    {
        var span = new TextSpan(part.Start, part.End);
        return new ExplainedPart(part.Person, part.Order, part.Title, [.. part.Told.Select(told => Role(part.Person, told))], Because(part.Rule, part.Confidence, span, _passages.PersonIn(part.Person, span)));
    }

    private ExplainedRole Role(string person, ShownRole told)
    {
        var span = new TextSpan(told.Start, told.End);
        return new ExplainedRole(told.Role, Because(told.Rule, null, span, _passages.PersonIn(person, span).Append(new TextSpan(told.WordsStart, told.WordsEnd))));
    }

    /// <summary>Details told behind the opening sentence come last: what one sentence tells stands together.</summary>
    private static bool IsLater(ShownDetail told, ShownEvent occasion) => told.WordsStart >= occasion.End;

    private static TextSpan? WordsOf(ShownDetail told) => told is { WordsStart: { } start, WordsEnd: { } end } ? new TextSpan(start, end) : null;

    private Reason Because(string rule, double? confidence, TextSpan evidence, IEnumerable<TextSpan> words) =>
        new(Used(rule), confidence is { } sure ? Math.Round(sure, 3) : null, _passages.Around(evidence, words));

    private string Used(string rule)
    {
        _rules.Add(rule);
        return rule;
    }
}
