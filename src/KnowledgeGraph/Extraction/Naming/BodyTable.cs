using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>A kind of body by its ending: 人大常委会 → {}人民代表大会常务委员会.</summary>
/// <param name="Template">The full name, <c>{}</c> where the place stands.</param>
/// <param name="StandsAlone">Whether it is also written without a place.</param>
/// <param name="Owners">Endings of the places it can belong to; where they are given and no place is written, the one named last is meant.</param>
internal sealed record BodyKind(string Ending, string Template, bool StandsAlone, string[] Owners);

/// <summary>How a title implies its body; the words of <c>title-bodies.tsv</c>.</summary>
internal enum TitleBodyKind
{
    /// <summary>A place's body, by the level of the place: 市长.</summary>
    Place,

    /// <summary>Always the same: 总书记.</summary>
    Fixed,

    /// <summary>A country: 总统, 外长.</summary>
    Country,

    /// <summary>A body the article names: 委员 in a report on 全国政协.</summary>
    Member,

    /// <summary>A fixed one, behind a name whose post is not told before: 习近平主席.</summary>
    Behind,
}

/// <summary>The body a title implies.</summary>
/// <param name="Body">Its name or template, or a part of its name.</param>
/// <param name="Level">The last word of the place's name (市) where it is a place's.</param>
internal sealed record TitleBody(string Body, TitleBodyKind Kind, string? Level);

/// <summary>A body whose local committees carry its name as a prefix: 团市委, 民建省委会.</summary>
internal sealed record PartyPrefix(string Prefix, string Template, string[] Endings);

/// <summary>The tables of bodies in <c>data/extraction</c>; each says in its first lines what its columns mean.</summary>
internal sealed class BodyTable
{
    /// <summary>Owner of a title or unit: the school whose news the article is.</summary>
    public const string School = "school";

    /// <summary>Owner of a title or unit: any body that stands by itself.</summary>
    public const string Institution = "institution";

    private const string Folder = "data/extraction/";

    /// <summary>Shorter names (教育部) also begin names of other bodies.</summary>
    private const int ShortestPrefix = 4;

    private static readonly Lazy<BodyTable> Shared = new(() => new BodyTable());

    private readonly Dictionary<string, BodyKind>.AlternateLookup<ReadOnlySpan<char>> _kinds;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _units;
    private readonly Dictionary<string, string> _central;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _centralBySpan;
    private readonly Dictionary<string, TitleBody>.AlternateLookup<ReadOnlySpan<char>> _titles;
    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _owners;
    private readonly Dictionary<string, string> _committees;
    private readonly PartyPrefix[] _parties;
    private readonly KeyValuePair<string, string>[] _foreignParties;
    private readonly string[] _foreignOrgans;
    private readonly KeyValuePair<string, string>[] _innerUnits;
    private readonly int _longestKind;

    private BodyTable()
    {
        Dictionary<string, BodyKind> kinds = Rows("bodies.tsv").ToDictionary(row => row[0], KindOf, StringComparer.Ordinal);
        _kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestKind = kinds.Keys.Max(ending => ending.Length);
        _units = Pairs("units.tsv").GetAlternateLookup<ReadOnlySpan<char>>();
        _central = Pairs("central-bodies.tsv");
        _centralBySpan = _central.GetAlternateLookup<ReadOnlySpan<char>>();
        _committees = Pairs("committees.tsv");
        _titles = Rows("title-bodies.tsv").ToDictionary(row => row[0], TitleBodyOf, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _owners = Rows("title-owners.tsv").ToDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _parties = [.. Rows("parties.tsv").Select(row => new PartyPrefix(row[0], row[1], [.. row[2].Split(' ').OrderByDescending(ending => ending.Length)]))];
        _innerUnits = [.. Pairs("inner-units.tsv").OrderByDescending(unit => unit.Key.Length).ThenBy(unit => unit.Key, StringComparer.Ordinal)];
        Institutions = WordLists.Default["institutions"];
        ILookup<string, string[]> foreign = Rows("foreign.tsv").ToLookup(row => row[0], StringComparer.Ordinal);
        _foreignParties = [.. foreign["party"].Select(row => KeyValuePair.Create(row[1], row[2]))];
        _foreignOrgans = [.. foreign["organ"].Select(row => row[1])];
    }

    public static BodyTable Default => Shared.Value;

    /// <summary>The full name of a national body; null if the table has none of this name.</summary>
    public string? Central(string name) => _central.GetValueOrDefault(name);

    /// <summary>A national body's full name with what follows it: 国家发展改革委环资司. Null if the name begins with none of the table.</summary>
    public string? CentralPrefix(string name)
    {
        for (int length = name.Length; length >= ShortestPrefix; length--)
        {
            if (!_centralBySpan.TryGetValue(name.AsSpan(0, length), out string? full)) continue;

            // 国务院新闻办公室 begins with 国务院新闻办 and is written in full all the same.
            if (name.StartsWith(full, StringComparison.Ordinal)) return name;
            bool insideWord = IsInsideWord(name, length) && full.EndsWith("委员会", StringComparison.Ordinal);
            return string.Concat(full, name.AsSpan(insideWord ? length + 2 : length));
        }

        return null;
    }

    /// <summary>The kind with the longest ending that <paramref name="tail"/> begins with; null if there is none.</summary>
    public BodyKind? KindOf(ReadOnlySpan<char> tail)
    {
        for (int length = Math.Min(tail.Length, _longestKind); length > 0; length--)
        {
            if (_kinds.TryGetValue(tail[..length], out BodyKind? kind) && !IsInsideWord(tail, length)) return kind;
        }

        return null;
    }

    /// <summary>What a title without 副, 代 … implies; null if nothing.</summary>
    public TitleBody? BodyOfTitle(ReadOnlySpan<char> title) => _titles.TryGetValue(title, out TitleBody? body) ? body : null;

    /// <summary>The party or league whose local committee <paramref name="name"/> is, and the level word in it.</summary>
    public (PartyPrefix Party, string Middle, string Tail)? PartyOf(string name)
    {
        foreach (PartyPrefix party in _parties)
        {
            if (!name.StartsWith(party.Prefix, StringComparison.Ordinal)) continue;
            foreach (string ending in party.Endings)
            {
                int at = name.IndexOf(ending, party.Prefix.Length, StringComparison.Ordinal);
                if (at <= party.Prefix.Length) continue;
                string rest = name[(at + ending.Length)..];
                return (party, name[party.Prefix.Length..at], rest.StartsWith("员会", StringComparison.Ordinal) ? rest[2..] : rest);
            }
        }

        return null;
    }

    /// <summary>The rest of a body's name with its first unit written in full.</summary>
    public string Expand(ReadOnlySpan<char> rest)
    {
        for (int length = rest.Length; length > 0; length--)
        {
            bool isWhole = length == rest.Length || length > 1;
            if (isWhole && _units.TryGetValue(rest[..length], out string? full)) return string.Concat(full, rest[length..]);
        }

        return rest.ToString();
    }

    /// <summary>委 of 委员会 is no ending, nor 区委 of 区委员会.</summary>
    private static bool IsInsideWord(ReadOnlySpan<char> tail, int length) => tail[length - 1] == '委' && length < tail.Length && tail[length] == '员';

    /// <summary>The full name of a committee of the national congress or consultative conference; null if the table has none of this name.</summary>
    public string? Committee(string name) => _committees.GetValueOrDefault(name);

    /// <summary>越共中央 → 越南共产党中央; null if the name begins with no party of the table.</summary>
    public string? ForeignParty(string name)
    {
        foreach ((string brief, string full) in _foreignParties)
        {
            if (name.StartsWith(brief, StringComparison.Ordinal)) return string.Concat(full, name.AsSpan(brief.Length));
        }

        return null;
    }

    /// <summary>Endings of bodies that stand by themselves.</summary>
    public string[] Institutions { get; }

    /// <summary>How the owner of an inner unit is found (school, nearest); null if the name is of none.</summary>
    public string? OwnerOfUnit(string name)
    {
        foreach ((string ending, string owner) in _innerUnits)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal)) return owner;
        }

        return null;
    }

    /// <summary>Whether the name is that of an organ that every state has, without its state: 国民议会.</summary>
    public bool IsForeignOrgan(string name) => Array.Exists(_foreignOrgans, organ => name.StartsWith(organ, StringComparison.Ordinal));

    /// <summary>The endings of the bodies that a title can be held in: 校长 → 大学, 学院 …; none if the table does not tell.</summary>
    public string[] OwnersOf(ReadOnlySpan<char> title)
    {
        for (int start = 0; start < title.Length; start++)
        {
            if (_owners.TryGetValue(title[start..], out string[]? endings)) return endings;
        }

        return [];
    }

    private static BodyKind KindOf(string[] row) =>
        new(row[0], row[1], row[2] == "alone", row[2].StartsWith("owned ", StringComparison.Ordinal) ? row[2].Split(' ')[1..] : []);

    private static TitleBody TitleBodyOf(string[] row) => row[2].Split(' ') switch
    {
        ["place", var level] => new TitleBody(row[1], TitleBodyKind.Place, level),
        [var kind] => new TitleBody(row[1], Enum.Parse<TitleBodyKind>(kind, ignoreCase: true), null),
        _ => throw new InvalidDataException($"title-bodies.tsv: {row[0]}"),
    };

    private static Dictionary<string, string> Pairs(string file) => Rows(file).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    private static IEnumerable<string[]> Rows(string file) => DataFiles.Lines(Folder + file).Select(line => line.Split('\t'));
}
