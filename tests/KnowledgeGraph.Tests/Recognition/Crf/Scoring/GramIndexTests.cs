using KnowledgeGraph.Recognition.Crf.Scoring;
using KnowledgeGraph.Recognition.Features;

namespace KnowledgeGraph.Tests.Recognition.Crf.Scoring;

/// <summary>Each kind of index against a dictionary of the same n-grams.</summary>
public class GramIndexTests
{
    private static readonly FeatureTemplate Small = new(0, 2, -1, 0, SymbolBits: 6);
    private static readonly FeatureTemplate Packed = new(0, 3, -2, 0, SymbolBits: 16);
    private static readonly FeatureTemplate Hashed = new(0, 4, -2, 0, SymbolBits: 17);

    public static TheoryData<string, int, int> Cases => new()
    {
        { "small", 40, 60 },
        { "small", 40, 0 },
        { "packed", 30, 4000 },
        { "packed", 60_000, 4000 },
        { "hashed", 9, 4000 },
        { "hashed", 100_000, 4000 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Find_EveryNGramOfASequence_GivesWhatIsStored(string kind, int alphabet, int count)
    {
        FeatureTemplate template = kind switch { "small" => Small, "packed" => Packed, _ => Hashed };
        var random = new Random(5);
        uint[] symbols = [.. Enumerable.Range(0, 20_000).Select(_ => (uint)random.Next(alphabet))];
        var stored = new Dictionary<ulong, uint>();
        for (int n = 0; n < count; n++) stored[NumberAt(template, symbols, random.Next(symbols.Length - template.Length))] = (uint)n + 1;
        stored.Remove(0);

        var found = new uint[symbols.Length - template.Length + 1];
        GramIndexes.Create(template, [.. stored.Select(gram => (gram.Key, gram.Value))]).Find(symbols, found);

        Assert.Equal(found.Length, Enumerable.Range(0, found.Length).Count(at => found[at] == stored.GetValueOrDefault(NumberAt(template, symbols, at))));
        Assert.Equal(count > 0, found.Any(value => value != 0));
    }

    private static ulong NumberAt(FeatureTemplate template, uint[] symbols, int at)
    {
        uint[] gram = symbols[at..(at + template.Length)];
        return gram.All(symbol => symbol == 0) ? 0 : GramKey.SymbolsOf(GramKey.Of(3, template, gram));
    }
}
