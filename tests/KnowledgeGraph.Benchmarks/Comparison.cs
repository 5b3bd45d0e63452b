using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// <c>compare</c>: the recognizer beside jieba.NET's part-of-speech tagger on the same text in the same run. Time is the processor's, not the
/// clock's, so that other programs count less; the best of the rounds stands.
/// </summary>
internal static class Comparison
{
    private const int Characters = 600_000;
    private const int Rounds = 12;
    private static readonly string[] Gold = ["gold/dev/local.jsonl", "gold/dev/national.jsonl"];
    private static readonly MentionType[] Named = [MentionType.Person, MentionType.Organization, MentionType.Location];

    public static void Write(TextWriter output)
    {
        Article[] articles = News.Articles(Characters);
        double load = Load();
        (string Name, IRecognizer Recognizer)[] recognizers = [("KnowledgeGraph", Recognizers.LoadDefault()), ("jieba.NET 0.42", new JiebaRecognizer())];
        double[] speeds = [.. recognizers.Select(entry => Speed(entry.Recognizer, articles))];

        Line(output, $"{articles.Length} articles, {articles.Sum(article => article.Text.Length)} characters, one thread; the recognizer loads in {load:0} ms");
        Line(output, $"{"",-16}{"characters/s",14}{"ns/character",14}{"bytes/article",15}  {string.Join("  ", Gold.Select(file => $"F1 {file}"))}");
        for (int r = 0; r < recognizers.Length; r++)
        {
            IEnumerable<string> scores = Gold.Select(file => News.Shared(file) is { } path ? Scores(recognizers[r].Recognizer, path) : "");
            Line(output, $"{recognizers[r].Name,-16}{speeds[r],14:N0}{1e9 / speeds[r],14:0}{Allocated(recognizers[r].Recognizer, articles),15:N0}  {string.Join("  ", scores)}");
        }

        Line(output, $"{speeds[0] / speeds[1]:0} times as fast. F1 of persons, bodies and places together; in brackets each; the recognizer also finds titles.");
    }

    private static double Load()
    {
        double best = double.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(Recognizers.LoadDefault());
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return best;
    }

    /// <summary>Characters in a second of processor time.</summary>
    private static double Speed(IRecognizer recognizer, Article[] articles)
    {
        double best = 0;
        for (int round = 0; round < Rounds; round++)
        {
            TimeSpan before = Environment.CpuUsage.TotalTime;
            foreach (Article article in articles) recognizer.Recognize(article);
            best = Math.Max(best, articles.Sum(article => article.Text.Length) / (Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        return best;
    }

    private static long Allocated(IRecognizer recognizer, Article[] articles)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (Article article in articles) recognizer.Recognize(article);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / articles.Length;
    }

    private static string Scores(IRecognizer recognizer, string path)
    {
        var right = new int[Named.Length];
        var all = new int[Named.Length];
        foreach (string line in File.ReadLines(path))
        {
            using var row = JsonDocument.Parse(line);
            var article = new Article { Id = "gold", Text = row.RootElement.GetProperty("text").GetString()! };
            var gold = GivenMentions.Of(Encoding.UTF8.GetBytes(line), article.Text)!.Select(Key).ToHashSet();
            var found = recognizer.Recognize(article).Select(Key).ToHashSet();
            for (int t = 0; t < Named.Length; t++)
            {
                right[t] += found.Count(mention => mention.Type == Named[t] && gold.Contains(mention));
                all[t] += found.Concat(gold).Count(mention => mention.Type == Named[t]);
            }
        }

        string each = string.Join(", ", Named.Select((type, t) => Line($"{type.ToName()} {F1(right[t], all[t]):0.0}")));
        return Line($"{F1(right.Sum(), all.Sum()):0.0} ({each})");
    }

    private static (TextSpan Span, MentionType Type) Key(Mention mention) => (mention.Span, mention.Type);

    /// <param name="all">Found and expected together.</param>
    private static double F1(int right, int all) => all == 0 ? 0 : 200.0 * right / all;

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(Line(line));

    private static string Line(FormattableString line) => line.ToString(CultureInfo.InvariantCulture);
}
