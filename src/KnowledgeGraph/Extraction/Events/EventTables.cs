using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>What a word beside a person's name makes of the person in the sentence; see <c>persons.tsv</c>.</summary>
internal enum PersonUse
{
    Subject,

    /// <summary>Only talked about.</summary>
    None,

    /// <summary>Joins the subject before it: 与…会谈.</summary>
    With,

    /// <summary>Subject of what follows: 由…主持.</summary>
    By,

    /// <summary>Subject of the next verb alone: 在…陪同下.</summary>
    Under,

    /// <summary>The one something is done for: 为…颁奖.</summary>
    For,

    /// <summary>Object of the verb before it: 会见….</summary>
    Object,
}

/// <summary>The word tables of <c>data/extraction/events</c>, read once.</summary>
internal sealed class EventTables
{
    private static readonly Lazy<EventTables> Shared = new(() => new EventTables());

    /// <summary>The tables that travel with the program.</summary>
    public static EventTables Default => Shared.Value;

    private const string Folder = "data/extraction/events/";
    private readonly FormTable<Cue> _cues = new();
    private readonly Dictionary<string, PersonUse> _before = [];
    private readonly Dictionary<string, PersonUse> _after = [];
    private readonly Dictionary<string, PersonUse> _whole = [];
    private readonly Dictionary<string, PersonUse> _title = [];
    private readonly Dictionary<string, PhraseList> _phrases = [];
    private readonly int _longestBefore;
    private readonly int _longestAfter;
    private readonly int _longestWhole;

    public EventTables()
    {
        foreach (string[] row in Rows("nouns.tsv", 3)) AddNoun(row);
        foreach (string[] row in Rows("verbs.tsv", 4)) AddVerb(row);
        foreach (string[] row in Rows("cues.tsv", 2)) AddCue(row);
        foreach (string[] row in Rows("persons.tsv", 3)) SideOf(row[0])[row[1]] = Word<PersonUse>(row[2]);
        Kinds = [.. Rows("kinds.tsv", 3).Select(row => (row[0], row[1], Word<EventKind>(row[2])))];
        TitleGlue = [.. DataFiles.Lines(Folder + "titles.tsv").OrderByDescending(word => word.Length)];
        foreach (string[] row in Rows("phrases.tsv", 2)) AddPhrase(row);
        _longestBefore = _before.Keys.Max(form => form.Length);
        _longestAfter = _after.Keys.Max(form => form.Length);
        _longestWhole = _whole.Keys.Max(form => form.Length);
    }

    /// <summary>Words in a name, and the head noun they hold for (empty: any), that decide the kind; the first that applies wins.</summary>
    public IReadOnlyList<(string Word, string Head, EventKind Kind)> Kinds { get; }

    /// <summary>A list of <c>phrases.tsv</c>, longest form first.</summary>
    public PhraseList Phrases(string list) => _phrases[list];

    /// <summary>Unmarked words of a title chain, longest first.</summary>
    public IReadOnlyList<string> TitleGlue { get; }

    /// <summary>The cue words of <paramref name="span"/> in order, without overlap, and none inside or across the <paramref name="closed"/> spans.</summary>
    public List<CueToken> Scan(string text, TextSpan span, ClosedSpans closed)
    {
        var tokens = new List<CueToken>();
        int next = closed.FirstBehind(span.Start);
        for (int i = span.Start; i < span.End;)
        {
            while (next < closed.Count && closed[next].End <= i) next++;
            bool inside = next < closed.Count && closed[next].Contains(i);
            int limit = next < closed.Count && !inside ? Math.Min(closed[next].Start, span.End) : span.End;
            Cue? cue = inside ? null : _cues.Longest(text.AsSpan(i, limit - i), out _);
            if (inside) i = closed[next].End;
            else if (cue is null) i++;
            else
            {
                tokens.Add(new CueToken(new TextSpan(i, i + cue.Form.Length), cue));
                i += cue.Form.Length;
            }
        }

        return tokens;
    }

    /// <summary>What the words that end at <paramref name="position"/> make of the person behind them; the longest form decides.</summary>
    public PersonUse Before(string text, int position) => Longest(_before, text, position, _longestBefore, -1);

    /// <summary>What the words from <paramref name="position"/> on make of the person before them.</summary>
    public PersonUse After(string text, int position) => Longest(_after, text, position, _longestAfter, 1);

    /// <summary>What a name with the title behind it makes of its bearer: 习近平总书记 is spoken of.</summary>
    public PersonUse Whole(string text, int position) => Longest(_whole, text, position, _longestWhole, 1);

    /// <summary>What a title behind a name makes of its bearer: 张三特使.</summary>
    public PersonUse BehindAs(string title) => _title.GetValueOrDefault(title, PersonUse.Subject);

    private Dictionary<string, PersonUse> SideOf(string side) => side switch
    {
        "before" => _before,
        "after" => _after,
        "title" => _title,
        _ => _whole,
    };

    private static PersonUse Longest(Dictionary<string, PersonUse> table, string text, int position, int longest, int side)
    {
        Dictionary<string, PersonUse>.AlternateLookup<ReadOnlySpan<char>> lookup = table.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = longest; length > 0; length--)
        {
            int start = side < 0 ? position - length : position;
            if (start < 0 || start + length > text.Length) continue;
            if (lookup.TryGetValue(text.AsSpan(start, length), out PersonUse use)) return use;
        }

        return PersonUse.Subject;
    }

    private void AddPhrase(string[] row)
    {
        if (!_phrases.TryGetValue(row[0], out PhraseList? list)) _phrases[row[0]] = list = new PhraseList();
        list.Add(row[1]);
    }

    private void AddNoun(string[] row) =>
        _cues.Add(row[0], new Cue(row[0], CueClass.Noun, Roles.None, Word<EventKind>(row[1]), row[2] == "generic"));

    private void AddVerb(string[] row)
    {
        Roles roles = Roles.None;
        foreach (string name in row[2].Split('+', StringSplitOptions.RemoveEmptyEntries)) roles |= Word<Roles>(name);
        _cues.Add(row[0], new Cue(row[0], Word<CueClass>(row[1]), roles, default, Generic: false, row[3].Length > 0 ? Word<EventKind>(row[3]) : null));
    }

    private void AddCue(string[] row) =>
        _cues.Add(row[0], new Cue(row[0], Word<CueClass>(row[1]), Roles.None, default, Generic: false));

    private static T Word<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word, ignoreCase: true);

    private static IEnumerable<string[]> Rows(string file, int columns)
    {
        foreach (string line in DataFiles.Lines(Folder + file))
        {
            string[] row = line.Split('\t');
            if (row.Length < columns) Array.Resize(ref row, columns);
            for (int i = 0; i < columns; i++) row[i] ??= "";
            yield return row;
        }
    }
}
