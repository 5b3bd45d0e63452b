using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks;

/// <summary><c>facts</c>: extraction behind recognition on one core, by articles as they are and by long ones made of several. Time is the processor's; the best of the rounds stands.</summary>
internal static class FactSpeed
{
    private const int Characters = 600_000;
    private const int Rounds = 12;
    private static readonly int[] Lengths = [0, 20_000, 200_000];

    public static void Write(TextWriter output)
    {
        Article[] articles = News.Articles(Characters);
        IRecognizer recognizer = Recognizers.LoadDefault();
        IFactExtractor extractor = FactExtractors.LoadDefault();
        foreach (int length in Lengths)
        {
            (Article Article, IReadOnlyList<Mention> Mentions)[] inputs = [.. Joined(articles, length).Select(article => (article, recognizer.Recognize(article)))];
            double speed = Speed(extractor, inputs);
            string size = length == 0 ? "as they are" : string.Create(CultureInfo.InvariantCulture, $"joined to {length:N0}");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{inputs.Length,5} articles {size,-18} {speed,12:N0} characters/s"));
        }
    }

    /// <summary>Articles joined, by paragraphs, until each has <paramref name="length"/> characters.</summary>
    private static IEnumerable<Article> Joined(Article[] articles, int length)
    {
        var texts = new List<string>();
        foreach (Article article in articles)
        {
            texts.Add(article.Text);
            if (texts.Sum(text => text.Length) < length) continue;
            yield return article with { Text = string.Join('\n', texts) };
            texts.Clear();
        }
    }

    private static double Speed(IFactExtractor extractor, (Article Article, IReadOnlyList<Mention> Mentions)[] inputs)
    {
        double best = 0;
        for (int round = 0; round < Rounds; round++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            foreach ((Article article, IReadOnlyList<Mention> mentions) in inputs) extractor.Extract(article, mentions);
            best = Math.Max(best, inputs.Sum(input => input.Article.Text.Length) / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return best;
    }
}
