using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Teacher.Inputs;

/// <summary>
/// What the network sees of a character: a number for each column, and one for each lexicon. Columns are the student's own streams of symbols,
/// so teacher and student know the same word lists.
/// </summary>
internal sealed class TeacherColumns(FeatureResources resources, TeacherVocabulary vocabulary)
{
    public const int Count = 8;
    private const int WordRows = 1 << 15;
    private const int LexiconSymbols = 32;
    private readonly FeatureExtractor _extractor = new(resources);

    /// <summary>The rows of each column's table: character, pair with the next character, profile, word shape, word group, part of it, word, corpus.</summary>
    public int[] Rows => [vocabulary.CharacterRows, vocabulary.PairRows, 256, 128, 1200, 9000, WordRows, 8];

    public int LexiconRows => resources.Lexicons.Count * LexiconSymbols;

    public int Lexicons => resources.Lexicons.Count;

    /// <summary>Fills the places from <paramref name="at"/> on with a sentence; <paramref name="columns"/> is <c>[column][character]</c>, <paramref name="lexicons"/> <c>[character * Lexicons + lexicon]</c>.</summary>
    public void Write(ReadOnlySpan<char> symbols, int corpus, IReadOnlyDictionary<string, uint>? hides, long[][] columns, long[] lexicons, int at)
    {
        _extractor.Extract(symbols, hides);
        StreamBuffer streams = _extractor.Streams;
        for (int i = 0; i < symbols.Length; i++)
        {
            columns[0][at + i] = vocabulary.Number(symbols[i]);
            columns[1][at + i] = i + 1 < symbols.Length ? vocabulary.Number(symbols[i], symbols[i + 1]) : TeacherVocabulary.Outside;
            columns[2][at + i] = streams[FeatureStreams.Profile][i];
            columns[3][at + i] = streams[FeatureStreams.WordShape][i];
            columns[4][at + i] = streams[FeatureStreams.Cluster][i];
            columns[5][at + i] = streams[FeatureStreams.ClusterPart][i];
            columns[6][at + i] = streams[FeatureStreams.Word][i] % WordRows;
            columns[7][at + i] = corpus;
        }

        for (int lexicon = 0; lexicon < Lexicons; lexicon++)
        {
            Span<uint> matches = streams[FeatureStreams.FirstLexicon + lexicon];
            for (int i = 0; i < symbols.Length; i++) lexicons[((at + i) * Lexicons) + lexicon] = (lexicon * LexiconSymbols) + matches[i];
        }
    }
}
