namespace KnowledgeGraph.Recognition.Features;

/// <summary>
/// The streams of symbols that features are made of. A stream has one symbol for each character of the sentence;
/// symbol 0 says nothing, and an n-gram of nothing but zeros is no feature.
/// </summary>
internal static class FeatureStreams
{
    /// <summary>The character itself.</summary>
    public const int Character = 0;

    /// <summary>What kind of character it is: script, digit or mark, and how often it stands in names.</summary>
    public const int Profile = 1;

    /// <summary>Place in its dictionary word, and the word's part of speech.</summary>
    public const int WordShape = 2;

    /// <summary>The dictionary word it belongs to, and its place in it.</summary>
    public const int Word = 3;

    /// <summary>The group of words that its dictionary word belongs to, and its place in the word.</summary>
    public const int Cluster = 4;

    /// <summary>The same with the part of the group.</summary>
    public const int ClusterPart = 5;

    /// <summary>The word before the one it belongs to; in the next two streams that word's group, and its part of it.</summary>
    public const int PreviousWord = 6;

    /// <summary>The word behind the one it belongs to; in the next two streams that word's group, and its part of it.</summary>
    public const int NextWord = 9;

    /// <summary>The matches of all lexicons at this character taken together.</summary>
    public const int Matches = 12;

    /// <summary>The same with the character itself.</summary>
    public const int CharacterMatches = 13;

    /// <summary>The first of the streams of single lexicons: place in the longest match, and the match's length.</summary>
    public const int FirstLexicon = 14;

    /// <summary>A word has one bit for each lexicon.</summary>
    public const int MaxLexicons = 16;

    // What the symbols of a stream need: two values for silence and the outside, four or three places in a word, and what is counted.
    private const int CharacterBits = 17;
    private const int ProfileBits = 9;
    private const int ShapeBits = 9;
    private const int GroupBits = 16;
    private const int PartBits = 19;
    private const int LexiconBits = 5;

    /// <summary>The number of streams with this many lexicons.</summary>
    public static int Count(int lexicons) => FirstLexicon + lexicons;

    /// <summary>The table of templates for this many lexicons.</summary>
    public static FeatureTemplate[] Templates(int lexicons) =>
    [
        new(Character, 1, -3, 3, CharacterBits),
        new(Character, 2, -3, 2, CharacterBits),
        new(Character, 3, -3, 1, CharacterBits),
        new(Character, 4, -2, -1, CharacterBits),
        new(Profile, 1, -1, 1, ProfileBits),
        new(Profile, 2, -2, 1, ProfileBits),
        new(Profile, 3, -2, 0, ProfileBits),
        new(Profile, 4, -3, 0, ProfileBits),
        new(WordShape, 1, -1, 1, ShapeBits),
        new(WordShape, 2, -2, 1, ShapeBits),
        new(WordShape, 3, -2, 0, ShapeBits),
        new(Word, 1, 0, 0),
        new(PreviousWord, 1, 0, 0),
        new(NextWord, 1, 0, 0),
        new(Cluster, 1, -1, 1, GroupBits),
        new(Cluster, 2, -2, 1, GroupBits),
        new(Cluster, 3, -2, 0, GroupBits),
        new(ClusterPart, 1, -1, 1, PartBits),
        new(PreviousWord + 1, 1, 0, 0, GroupBits),
        new(PreviousWord + 2, 1, 0, 0, PartBits),
        new(NextWord + 1, 1, 0, 0, GroupBits),
        new(NextWord + 2, 1, 0, 0, PartBits),
        new(Matches, 1, -1, 1),
        new(Matches, 2, -1, 0),
        new(CharacterMatches, 1, 0, 0),
        .. Enumerable.Range(FirstLexicon, lexicons).SelectMany(stream => new FeatureTemplate[]
        {
            new((byte)stream, 1, -2, 2, LexiconBits),
            new((byte)stream, 2, -1, 0, LexiconBits),
        }),
    ];
}
