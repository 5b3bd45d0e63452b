using System.Globalization;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Evaluation;

/// <summary>How many were right, predicted and expected.</summary>
internal readonly record struct Tally(int Right, int Predicted, int Expected)
{
    public double Precision => Predicted == 0 ? 0 : (double)Right / Predicted;

    public double Recall => Expected == 0 ? 0 : (double)Right / Expected;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public static Tally operator +(Tally left, Tally right) =>
        new(left.Right + right.Right, left.Predicted + right.Predicted, left.Expected + right.Expected);

    public static Tally Of<T>(IReadOnlySet<T> predicted, IReadOnlySet<T> expected) =>
        new(predicted.Count(expected.Contains), predicted.Count, expected.Count);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"P {100 * Precision,5:0.0}  R {100 * Recall,5:0.0}  F1 {100 * F1,5:0.0}   ({Right} right, {Predicted} predicted, {Expected} gold)");
}

/// <summary>Scores of mentions as <c>eval/score.py</c> takes them: spans with type, and the set of names of an article's people.</summary>
internal sealed class MentionScores
{
    private readonly Tally[] _types = new Tally[Enum.GetValues<MentionType>().Length];

    /// <summary>All types together.</summary>
    public Tally Micro { get; private set; }

    /// <summary>The set of person names of each article.</summary>
    public Tally Person { get; private set; }

    public Tally this[MentionType type] => _types[(int)type];

    public void Add(string text, IReadOnlyList<Mention> predicted, IReadOnlyList<Mention> expected)
    {
        foreach (MentionType type in Enum.GetValues<MentionType>())
        {
            Tally tally = Tally.Of(Spans(predicted, type), Spans(expected, type));
            _types[(int)type] += tally;
            Micro += tally;
        }

        Person += Tally.Of(Names(text, predicted), Names(text, expected));
    }

    /// <summary>The rows of the scorer's table.</summary>
    public IEnumerable<(string Name, Tally Tally)> Rows =>
        [.. Enum.GetValues<MentionType>().Select(type => (type.ToName(), this[type])), ("mention", Micro), ("person", Person)];

    private static HashSet<TextSpan> Spans(IReadOnlyList<Mention> mentions, MentionType type) =>
        [.. mentions.Where(mention => mention.Type == type).Select(mention => mention.Span)];

    private static HashSet<string> Names(string text, IReadOnlyList<Mention> mentions) =>
        mentions.Where(mention => mention.Type == MentionType.Person).Select(mention => mention.Span.Of(text)).ToHashSet(StringComparer.Ordinal);
}
