using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>A kind of body by its ending: 人大常委会 → {}人民代表大会常务委员会.</summary>
/// <param name="Template">The full name, <c>{}</c> where the place stands.</param>
/// <param name="StandsAlone">Whether it is also written without a place.</param>
internal sealed record BodyKind(string Ending, string Template, bool StandsAlone);

/// <summary>The body a title implies.</summary>
/// <param name="Level">The last word of the place's name (市); null for a fixed body.</param>
/// <param name="Weak">Only where nothing else names the body.</param>
internal sealed record TitleBody(string Body, string? Level, bool Weak);

/// <summary>A body whose local committees carry its name as a prefix: 团市委, 民建省委会.</summary>
internal sealed record PartyPrefix(string Prefix, string Template, string[] Endings);

/// <summary>The tables of bodies in <c>data/extraction</c>; each says in its first lines what its columns mean.</summary>
internal sealed class BodyTable
{
    private const string Folder = "data/extraction/";
    private static readonly Lazy<BodyTable> Shared = new(Load);

    private readonly Dictionary<string, BodyKind>.AlternateLookup<ReadOnlySpan<char>> _kinds;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _units;
    private readonly Dictionary<string, string> _central;
    private readonly Dictionary<string, TitleBody>.AlternateLookup<ReadOnlySpan<char>> _titles;
    private readonly PartyPrefix[] _parties;
    private readonly int _longestKind;

    private BodyTable(Dictionary<string, BodyKind> kinds, Dictionary<string, string> units, Dictionary<string, string> central, Dictionary<string, TitleBody> titles, PartyPrefix[] parties)
    {
        _kinds = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        _units = units.GetAlternateLookup<ReadOnlySpan<char>>();
        _central = central;
        _titles = titles.GetAlternateLookup<ReadOnlySpan<char>>();
        _parties = parties;
        _longestKind = kinds.Keys.Max(ending => ending.Length);
    }

    public static BodyTable Default => Shared.Value;

    /// <summary>The full name of a national body; null if the table has none of this name.</summary>
    public string? Central(string name) => _central.GetValueOrDefault(name);

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
            if (_units.TryGetValue(rest[..length], out string? full)) return string.Concat(full, rest[length..]);
        }

        return rest.ToString();
    }

    /// <summary>委 of 委员会 is no ending, nor 区委 of 区委员会.</summary>
    private static bool IsInsideWord(ReadOnlySpan<char> tail, int length) => tail[length - 1] == '委' && length < tail.Length && tail[length] == '员';

    private static BodyTable Load()
    {
        Dictionary<string, BodyKind> kinds = Rows("bodies.tsv").ToDictionary(row => row[0], row => new BodyKind(row[0], row[1], row[2] == "alone"), StringComparer.Ordinal);
        Dictionary<string, string> units = Rows("units.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        Dictionary<string, string> central = Rows("central-bodies.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        Dictionary<string, TitleBody> titles = Rows("title-bodies.tsv").ToDictionary(row => row[0], TitleBodyOf, StringComparer.Ordinal);
        PartyPrefix[] parties = [.. Rows("parties.tsv").Select(row => new PartyPrefix(row[0], row[1], [.. row[2].Split(' ').OrderByDescending(ending => ending.Length)]))];
        return new BodyTable(kinds, units, central, titles, parties);
    }

    private static TitleBody TitleBodyOf(string[] row) => row[2].Split(' ') switch
    {
        ["place", var level] => new TitleBody(row[1], level, Weak: false),
        ["fallback"] => new TitleBody(row[1], null, Weak: true),
        _ => new TitleBody(row[1], null, Weak: false),
    };

    private static IEnumerable<string[]> Rows(string file) => DataFiles.Lines(Folder + file).Select(line => line.Split('\t'));
}
