using System.Collections.Concurrent;
using KnowledgeGraph.Recognition;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Lexicons;

/// <summary>Counts the names that a recognizer is sure of in unlabelled articles.</summary>
internal static class NameInduction
{
    private const double SureEnough = 0.9;
    private const int MaximumLength = 20;

    /// <summary>A name keeps a type only if that is what it is in this share of the articles that have it as anything.</summary>
    private const double Purity = 0.6;

    /// <summary>The number of articles in which each name is found, for names that are mostly of one type.</summary>
    public static Dictionary<(string Name, MentionType Type), int> Count(IRecognizer recognizer, IEnumerable<string> texts)
    {
        var counts = new ConcurrentDictionary<(string Name, MentionType Type), int>();
        Parallel.ForEach(texts, new ParallelOptions { MaxDegreeOfParallelism = 2 }, text =>
        {
            foreach (var name in NamesOf(recognizer, text)) counts.AddOrUpdate(name, 1, (_, count) => count + 1);
        });

        var totals = counts.GroupBy(entry => entry.Key.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(entry => entry.Value), StringComparer.Ordinal);
        return counts.Where(entry => entry.Value >= Purity * totals[entry.Key.Name]).ToDictionary();
    }

    private static HashSet<(string Name, MentionType Type)> NamesOf(IRecognizer recognizer, string text) =>
        [.. recognizer.Recognize(new Article { Id = "", Text = text })
            .Where(mention => mention.Confidence >= SureEnough && mention.Span.Length is > 1 and <= MaximumLength)
            .Select(mention => (mention.Span.Of(text), mention.Type))];
}
