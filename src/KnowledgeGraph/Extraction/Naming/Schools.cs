using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>Finds the university or college whose own news an article is: what 我校, 校党委 and 教务处 in it refer to.</summary>
internal sealed class Schools
{
    private static readonly string[] Endings = ["大学", "学院"];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    /// <param name="names">The universities' full names.</param>
    public Schools(IEnumerable<string> names)
    {
        foreach (string name in names) _names.Add(name);
        _bySpan = _names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The school named most often, first in the text among equals; null where none is named.</summary>
    public string? HomeOf(Article article, IReadOnlyList<Mention> mentions)
    {
        if (article.Source is { } source && Find(source) is { } own) return own;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        string? best = null;
        foreach (Mention mention in mentions)
        {
            if (mention.Type != MentionType.Organization) continue;
            if (Find(article.Text.AsSpan(mention.Span.Start, mention.Span.Length)) is not { } school) continue;
            counts[school] = counts.GetValueOrDefault(school) + 1;
            if (best is null || counts[school] > counts[best]) best = school;
        }

        return best;
    }

    /// <summary>The school that <paramref name="body"/> is or belongs to by its beginning: 南开大学 of 南开大学经济学院; a media name gives its owner (南开新闻网).</summary>
    public string? Find(ReadOnlySpan<char> body)
    {
        foreach (string ending in Endings)
        {
            int at = body.IndexOf(ending, StringComparison.Ordinal);
            if (at < 0) continue;
            ReadOnlySpan<char> name = body[..(at + ending.Length)];
            if (_bySpan.TryGetValue(name, out string? known)) return known;
        }

        return MediaOwner(body);
    }

    private string? MediaOwner(ReadOnlySpan<char> body)
    {
        int at = body.IndexOf("新闻网", StringComparison.Ordinal);
        if (at < 2) return null;
        string stem = body[..at].ToString();
        return _names.Contains(stem) ? stem : _names.Contains(stem + "大学") ? stem + "大学" : null;
    }
}
