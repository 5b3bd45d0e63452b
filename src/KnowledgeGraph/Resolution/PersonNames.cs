using System.Globalization;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Resolution;

/// <summary>
/// The names of one article's people as the graph writes them: without the spaces newspapers set into two-character names (王　刚) and the unseen characters of web pages,
/// with one kind of middle dot, and a foreigner's short form (蒂博) under the full name the same article gives (戴维·蒂博).
/// </summary>
internal sealed class PersonNames
{
    private const char MiddleDot = '·';
    private readonly Dictionary<string, string> _fullNames = new(StringComparer.Ordinal);

    /// <param name="surfaces">All names of people in the article, as written.</param>
    public PersonNames(IEnumerable<string> surfaces)
    {
        string[] names = [.. surfaces.Select(Normalize).Distinct(StringComparer.Ordinal)];
        string[] compound = [.. names.Where(name => name.Contains(MiddleDot, StringComparison.Ordinal))];
        foreach (string name in names)
        {
            string[] fuller = [.. compound.Where(full => full.Length > name.Length && full.Split(MiddleDot).Contains(name, StringComparer.Ordinal))];
            if (fuller.Length == 1) _fullNames[name] = fuller[0];
        }
    }

    public string FullName(string surface)
    {
        string name = Normalize(surface);
        return _fullNames.GetValueOrDefault(name, name);
    }

    public static string Normalize(string surface)
    {
        string name = string.Concat(surface.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format)).Trim();
        bool plain = !name.Any(c => char.IsWhiteSpace(c) || MiddleDots.Contains(c, StringComparison.Ordinal));
        if (plain) return name;
        var kept = name.Select(c => MiddleDots.Contains(c, StringComparison.Ordinal) ? MiddleDot : c)
            .Where((c, i) => !char.IsWhiteSpace(c) || (char.IsAsciiLetter(name[i - 1]) && char.IsAsciiLetter(name[i + 1])));
        return string.Concat(kept);
    }

    /// <summary>· • ・ ‧ ∙ ．: what stands between the parts of a foreign name, by whichever keyboard.</summary>
    private const string MiddleDots = "\u00B7\u2022\u30FB\u2027\u2219\uFF0E";

    /// <summary>Every personal name in the article: mentions first, then what only the facts name.</summary>
    public static PersonNames Of(Extraction.ExtractedArticle extracted) => new(
        extracted.Mentions.Where(mention => mention.Type == MentionType.Person).Select(mention => mention.Span.Of(extracted.Article.Text))
            .Concat(extracted.Facts.Posts.Select(post => post.Person))
            .Concat(extracted.Facts.Byline.Select(entry => entry.Person))
            .Concat(extracted.Facts.Events.SelectMany(occasion => occasion.Attendance).Select(part => part.Person)));
}
