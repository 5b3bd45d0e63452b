using System.Globalization;
using KnowledgeGraph.Recognition.Features;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Training.Lexicons;

/// <summary>The files of <c>data/lexicons</c> → what features are made of.</summary>
internal static class LexiconFiles
{
    private static readonly string[] PlainLists = ["division", "division-short", "township", "world", "university"];
    private static readonly string[] NameTags = ["ns", "nt", "nr"];

    /// <summary>Tags that behave alike around names share a group; a tag takes the first group whose beginning it has.</summary>
    private static readonly string[] TagGroups = ["nr", "ns", "nt", "n", "v", "a", "d", "m", "q", "t", "f", "p", "c", "u", "r", "i", "l", ""];

    /// <summary>The bit of the first learned lexicon.</summary>
    public static int FirstLearned => PlainLists.Length + NameTags.Length;

    /// <param name="folder"><c>data/lexicons</c>.</param>
    /// <param name="learned">Names collected from the training articles.</param>
    public static FeatureResources Read(string folder, LearnedLexicons learned)
    {
        var words = new Dictionary<string, WordEntry>(StringComparer.Ordinal);
        List<(string Word, int Count, string Tag)> dictionary = ReadWords(Path.Combine(folder, "words.tsv"));
        AddDictionary(words, dictionary);
        for (int list = 0; list < PlainLists.Length; list++)
        {
            foreach (string word in Lines(Path.Combine(folder, PlainLists[list] + ".txt"))) Add(words, word, 1u << list);
        }

        foreach ((string name, uint bit) in learned.Entries) Add(words, name, bit);
        byte[] profiles = CharacterProfiles.Build([.. Lines(Path.Combine(folder, "surnames.txt"))], dictionary);
        string[] names = [.. PlainLists, .. NameTags.Select(tag => "word-" + tag), .. Enum.GetValues<MentionType>().Select(type => $"learned-{type.ToName()}")];
        return new FeatureResources(names, TrieBuilder.Build(words, ReadClusters(Path.Combine(folder, "clusters.tsv"))), profiles);
    }

    private static void AddDictionary(Dictionary<string, WordEntry> words, List<(string Word, int Count, string Tag)> dictionary)
    {
        double total = dictionary.Sum(word => (double)word.Count);
        foreach ((string word, int count, string tag) in dictionary)
        {
            int cost = (int)Math.Round(WordSegmenter.CostUnit * Math.Log(total / Math.Max(1, count)));
            int group = 1 + Array.FindIndex(TagGroups, prefix => tag.StartsWith(prefix, StringComparison.Ordinal));
            int named = word.Length > 1 ? Array.IndexOf(NameTags, tag) : -1;
            uint bits = named < 0 ? 0 : 1u << (PlainLists.Length + named);
            words[word] = new WordEntry(bits, (byte)Math.Clamp(cost, 1, 254), (byte)group);
        }
    }

    private static void Add(Dictionary<string, WordEntry> words, string word, uint bit) =>
        words[word] = new WordEntry(words.GetValueOrDefault(word).Bits | bit);

    private static List<(string Word, int Count, string Tag)> ReadWords(string path) =>
        [.. Lines(path).Select(line => line.Split('\t')).Select(fields => (fields[0], int.Parse(fields[1], CultureInfo.InvariantCulture), fields[2]))];

    private static Dictionary<string, WordCluster> ReadClusters(string path) => !File.Exists(path) ? [] :
        Lines(path).Select(line => line.Split('\t')).ToDictionary(fields => fields[0], fields => new WordCluster(Number(fields[1]), Number(fields[2])), StringComparer.Ordinal);

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines(string path) => File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#');
}
