using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>Finds the university or college whose own news an article is: what 我校, 校党委 and 教务处 in it refer to.</summary>
internal sealed class Schools
{
    /// <summary>How often a school must be named where the locale does not speak for it.</summary>
    private const int LeastMentions = 3;

    private static readonly string[] Endings = ["大学", "学院"];
    private static readonly string[] OwnWords = WordLists.Default["school-words"];

    private readonly Dictionary<string, (string Province, string City)> _seats = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Province, string City)>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    /// <param name="lines">name, province, city of each, separated by tabs.</param>
    public Schools(IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            string[] row = line.Split('\t');
            _seats[row[0]] = (row[1], row[2]);
        }

        _bySpan = _seats.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The school named most often of those in the locale, first in the text among equals; null where the article is none's own news.</summary>
    public string? HomeOf(Article article, IReadOnlyList<Mention> mentions, Place? locale)
    {
        if (article.Source is { } source && Find(source) is { } own) return own;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? best = null;
        foreach (Mention mention in mentions)
        {
            if (mention.Type != MentionType.Organization) continue;
            ReadOnlySpan<char> surface = article.Text.AsSpan(mention.Span.Start, mention.Span.Length);
            if (MediaOwner(surface) is { } owner) return owner;
            if (Find(surface) is not { } school || !IsIn(school, locale)) continue;
            counts[school] = counts.GetValueOrDefault(school) + 1;
            if (best is null || counts[school] > counts[best]) best = school;
        }

        bool isNear = locale is { Level: PlaceLevel.City or PlaceLevel.County };
        return best is not null && SpeaksAsSchool(article.Text) && (isNear || counts[best] >= LeastMentions) ? best : null;
    }

    /// <summary>Whether a text speaks as a school does: 我校.</summary>
    public static bool SpeaksAsSchool(string text) => text.AsSpan().ContainsAny(OwnWords);

    /// <summary>The school that <paramref name="body"/> is or belongs to by its beginning: 南开大学 of 南开大学经济学院. Null if it is of none.</summary>
    private string? Find(ReadOnlySpan<char> body)
    {
        foreach (string ending in Endings)
        {
            int at = body.IndexOf(ending, StringComparison.Ordinal);
            if (at >= 0 && _bySpan.TryGetValue(body[..(at + ending.Length)], out string? known, out _)) return known;
        }

        return MediaOwner(body);
    }

    /// <summary>南开新闻网 → 南开大学.</summary>
    private string? MediaOwner(ReadOnlySpan<char> body)
    {
        int at = body.IndexOf("新闻网", StringComparison.Ordinal);
        if (at < 2) return null;
        string stem = body[..at].ToString();
        return _seats.ContainsKey(stem) ? stem : _seats.ContainsKey(stem + "大学") ? stem + "大学" : null;
    }

    private bool IsIn(string school, Place? locale)
    {
        if (locale is null or { Level: PlaceLevel.Country }) return true;
        (string province, string city) = _seats[school];
        return locale.WithEnding(city) is not null || (locale.Level == PlaceLevel.Province && locale.Name == province);
    }
}
