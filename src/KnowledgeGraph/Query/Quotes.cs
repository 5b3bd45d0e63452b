using System.Globalization;
using KnowledgeGraph.Storage;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Query;

/// <summary>Evidence → the sentence it stands in. Keeps the articles of one question.</summary>
internal sealed class Quotes(StoreQuery query)
{
    private readonly Dictionary<string, Quotable?> _articles = new(StringComparer.Ordinal);

    private sealed record Quotable(string Text, CodePoints Points, IReadOnlyList<TextSpan> Sentences);

    /// <summary>The first piece of a relationship's evidence (a JSON list), quoted.</summary>
    public Quote? First(string? evidence) => JsonList.Read(evidence) is [var first, ..] ? Quote(first) : null;

    /// <param name="evidence"><c>articleId#start-end</c>; an article id may hold any character.</param>
    public Quote? Quote(string evidence)
    {
        int hash = evidence.LastIndexOf('#');
        string[] ends = evidence[(hash + 1)..].Split('-');
        bool wellFormed = hash > 0 && ends.Length == 2;
        if (!wellFormed || !Number(ends[0], out int start) || !Number(ends[1], out int end)) return null;
        string article = evidence[..hash];
        return new Quote(article, start, end, Sentence(article, new TextSpan(start, end)));
    }

    private string? Sentence(string article, TextSpan span)
    {
        if (!_articles.TryGetValue(article, out Quotable? known)) _articles[article] = known = Load(article);
        if (known?.Points.ToUtf16(span) is not { } units) return null;
        TextSpan[] touched = [.. known.Sentences.Where(sentence => sentence.Overlaps(units))];
        return touched.Length == 0 ? units.Of(known.Text) : new TextSpan(Math.Min(touched[0].Start, units.Start), Math.Max(touched[^1].End, units.End)).Of(known.Text);
    }

    private Quotable? Load(string article) =>
        query.Text("SELECT text FROM input_article WHERE id = ?1", article) is { } text ? new Quotable(text, new CodePoints(text), Sentences.Split(text)) : null;

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
