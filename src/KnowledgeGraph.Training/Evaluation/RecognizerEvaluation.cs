using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Evaluation.Confusions;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Evaluation;

/// <summary>What a recognizer got right and wrong on annotated articles, and how fast.</summary>
internal sealed record RecognizerEvaluation(MentionScores Scores, IReadOnlyList<string> Errors, long Characters, TimeSpan Elapsed)
{
    public static RecognizerEvaluation Run(IRecognizer recognizer, IReadOnlyList<GoldArticle> articles)
    {
        var watch = Stopwatch.StartNew();
        var predicted = articles.Select(article => recognizer.Recognize(article.Article)).ToList();
        TimeSpan elapsed = watch.Elapsed;
        var scores = new MentionScores();
        var errors = new List<string>();
        foreach ((GoldArticle article, IReadOnlyList<Mention> mentions) in articles.Zip(predicted))
        {
            scores.Add(article.Text, mentions, article.Mentions);
            errors.AddRange(MentionError.Between(article.Article.Id, article.Text, article.Mentions, mentions).Select(Describe));
        }

        return new RecognizerEvaluation(scores, errors, articles.Sum(article => (long)article.Text.Length), elapsed);
    }

    public static void AddTo(MentionScores scores, IRecognizer recognizer, IEnumerable<GoldArticle> articles)
    {
        foreach (GoldArticle article in articles) scores.Add(article.Text, recognizer.Recognize(article.Article), article.Mentions);
    }

    public static void WriteTable(TextWriter output, MentionScores scores)
    {
        foreach ((string name, Tally tally) in scores.Rows) output.WriteLine($"{name,-18} {tally}");
    }

    public void WriteTo(TextWriter output, int errors)
    {
        WriteTable(output, Scores);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Characters} characters in {Elapsed.TotalMilliseconds:0} ms"));
        foreach (string error in Errors.Take(errors)) output.WriteLine(error);
    }

    private static string Describe(MentionError error)
    {
        string kind = error.Kind.ToString().ToLowerInvariant(), found = error.Found is { } mention ? $"{mention.Type.ToName()} {mention.Span.Of(error.Text)}" : "";
        return $"{ErrorContext.PlaceOf(error)} {kind,-8} {error.Type.ToName(),-5} {ErrorContext.Of(error)} {found}".TrimEnd();
    }
}
