using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Evaluation;

/// <summary>Scores of mentions, article by article; what is right is decided by <see cref="MentionTallies"/>, as for <c>kg evaluate</c>.</summary>
internal sealed class MentionScores
{
    private readonly Tally[] _types = new Tally[Enum.GetValues<MentionType>().Length];

    /// <summary>All types together.</summary>
    public Tally Micro { get; private set; }

    /// <summary>The set of person names of each article.</summary>
    public Tally Person { get; private set; }

    public Tally this[MentionType type] => _types[(int)type];

    /// <summary>The rows of the scorer's table.</summary>
    public IEnumerable<(string Name, Tally Tally)> Rows =>
        [.. Enum.GetValues<MentionType>().Select(type => (type.ToName(), this[type])), ("mention", Micro), ("person", Person)];

    public void Add(string text, IReadOnlyList<Mention> predicted, IReadOnlyList<Mention> expected)
    {
        Tally[] types = MentionTallies.ByType(predicted, expected);
        for (int type = 0; type < types.Length; type++)
        {
            _types[type] += types[type];
            Micro += types[type];
        }

        Person += MentionTallies.People(text, predicted, expected);
    }
}
