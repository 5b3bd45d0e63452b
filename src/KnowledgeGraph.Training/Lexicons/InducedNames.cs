using System.Globalization;
using System.Text;
using KnowledgeGraph.Text;
using KnowledgeGraph.Training.Gold;

namespace KnowledgeGraph.Training.Lexicons;

/// <summary>
/// Names that two models found in unlabelled news. Each model was trained on one half of the articles, so that an article of one half can be
/// learned from with the names of the model that never saw it: in training, as later on new text, the lexicon knows some names and misses others.
/// </summary>
internal sealed class InducedNames
{
    /// <summary>A name must be found in so many articles by one model.</summary>
    private const int MinimumArticles = 4;

    private readonly List<(string Name, MentionType Type, int First, int Second)> _names = [];

    /// <summary>Whose findings count.</summary>
    internal enum View
    {
        Both,
        First,
        Second,
    }

    public static IEnumerable<string> LexiconNames => Enum.GetValues<MentionType>().Select(type => "induced-" + type.ToName().ToLowerInvariant());

    /// <summary>The half an article belongs to: by its id, so that it stays there whatever other articles there are.</summary>
    public static View HalfOf(GoldArticle article)
    {
        uint hash = 2166136261;
        foreach (char unit in article.Article.Id) hash = (hash ^ unit) * 16777619;
        return (hash >> 8 & 1) == 0 ? View.First : View.Second;
    }

    /// <summary>The findings that an article may be learned from with: those of the other half's model.</summary>
    public static View UnseenBy(GoldArticle article) => HalfOf(article) == View.First ? View.Second : View.First;

    /// <summary>The names of <c>induced.tsv</c>; none if there is no such file.</summary>
    public static InducedNames Read(string path)
    {
        var names = new InducedNames();
        if (!File.Exists(path)) return names;
        foreach (string[] fields in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')))
        {
            if (MentionTypes.TryParse(fields[1], out MentionType type)) names.Add(fields[0], type, Number(fields[2]), Number(fields[3]));
        }

        return names;
    }

    public void Add(string name, MentionType type, int first, int second)
    {
        if (Math.Max(first, second) >= MinimumArticles) _names.Add((name, type, first, second));
    }

    public void Write(string path)
    {
        var text = new StringBuilder("# Names found in unlabelled news, their type, and the number of articles in which each of two models found them.\n")
            .Append("# Source: kg-train induce over news broadcasts of 2012 to 2023 and local news; the models are trained on halves of the annotated articles.\n");
        foreach (var (name, type, first, second) in _names.OrderBy(entry => entry.Name, StringComparer.Ordinal).ThenBy(entry => entry.Type))
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}\t{type.ToName()}\t{first}\t{second}\n");
        }

        File.WriteAllText(path, text.ToString());
    }

    /// <summary>The names that count in a view.</summary>
    public IEnumerable<(string Name, MentionType Type)> Visible(View view) => _names.Where(entry => Articles(entry, view) >= MinimumArticles).Select(entry => (entry.Name, entry.Type));

    private static double Articles((string Name, MentionType Type, int First, int Second) entry, View view) => view switch
    {
        View.First => entry.First,
        View.Second => entry.Second,
        _ => (entry.First + entry.Second) / 2.0,
    };

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
