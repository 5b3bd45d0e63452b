using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Teacher.Inputs;

/// <summary>The characters and pairs of characters that have a number of their own, the most frequent first.</summary>
internal sealed class TeacherVocabulary
{
    /// <summary>Before, between and behind the texts of a batch.</summary>
    public const int Outside = 0;

    /// <summary>A character or pair that is too rare.</summary>
    public const int Unknown = 1;

    /// <summary>Stands where a character is to be guessed.</summary>
    public const char Mask = '\uE001';

    private const int MaxCharacters = 6000;
    private const int MaxPairs = 60_000;
    private const int First = 2;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    private TeacherVocabulary(IReadOnlyList<string> characters, IReadOnlyList<string> pairs)
    {
        (Characters, Pairs) = (characters, pairs);
        for (int i = 0; i < characters.Count; i++) _numbers.Add(characters[i], First + i);
        for (int i = 0; i < pairs.Count; i++) _numbers.Add(pairs[i], First + i);
    }

    public IReadOnlyList<string> Characters { get; }

    public IReadOnlyList<string> Pairs { get; }

    /// <summary>The size of a table with a row for each character.</summary>
    public int CharacterRows => First + Characters.Count;

    public int PairRows => First + Pairs.Count;

    /// <summary>Counts the characters and pairs of texts.</summary>
    public static TeacherVocabulary Count(IEnumerable<string> texts)
    {
        var characters = new Dictionary<char, int>();
        var pairs = new Dictionary<(char, char), int>();
        var sequence = new CharacterSequence();
        foreach (string text in texts)
        {
            foreach (TextSpan sentence in SequenceSplitter.Split(text))
            {
                sequence.Read(text, sentence);
                ReadOnlySpan<char> symbols = sequence.Symbols;
                for (int i = 0; i < symbols.Length; i++)
                {
                    characters[symbols[i]] = characters.GetValueOrDefault(symbols[i]) + 1;
                    if (i > 0) pairs[(symbols[i - 1], symbols[i])] = pairs.GetValueOrDefault((symbols[i - 1], symbols[i])) + 1;
                }
            }
        }

        return new TeacherVocabulary(
            [Mask.ToString(), .. MostFrequent(characters, MaxCharacters - 1, symbol => symbol.ToString())],
            MostFrequent(pairs, MaxPairs, pair => string.Concat(pair.Item1.ToString(), pair.Item2.ToString())));
    }

    public static TeacherVocabulary Load(string path)
    {
        string[] lines = File.ReadAllLines(path);
        return new TeacherVocabulary([.. lines.Where(line => line.Length == 1)], [.. lines.Where(line => line.Length == 2)]);
    }

    public void Save(string path) => File.WriteAllLines(path, [.. Characters, .. Pairs]);

    public int Number(char symbol) => _numbers.GetValueOrDefault(symbol.ToString(), Unknown);

    public int Number(char first, char second) => _numbers.GetValueOrDefault(string.Concat(first.ToString(), second.ToString()), Unknown);

    private static List<string> MostFrequent<T>(Dictionary<T, int> counts, int limit, Func<T, string> name)
        where T : notnull =>
        [.. counts.Select(entry => (Name: name(entry.Key), entry.Value)).Where(entry => !entry.Name.Contains('\n', StringComparison.Ordinal) && !entry.Name.Contains('\r', StringComparison.Ordinal))
            .OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Name, StringComparer.Ordinal).Take(limit).Select(entry => entry.Name)];
}
