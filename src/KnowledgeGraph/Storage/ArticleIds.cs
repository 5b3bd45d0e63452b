using System.Globalization;
using KnowledgeGraph.Text;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>
/// Decides which row an article is. Its id and text known: the same article. Its id known from the same file with another text: a new version,
/// unless this build already saw the older one (then the file holds two articles with one id). Its id known from another file: another article.
/// Articles that share an id all stay: the one from the first path (in ordinal order) keeps the plain id, the others get <c>id~</c> and a piece of a hash.
/// </summary>
/// <param name="program">The fingerprint of what extracts now.</param>
internal sealed class ArticleIds(SqliteConnection connection, string program) : IDisposable
{
    private readonly SqliteCommand _find = connection.Prepare(
        "SELECT key, id, sha256, source, date, locale, title, path, program FROM input_article WHERE given_id = ?1 ORDER BY key", 1);

    private readonly HashSet<long> _seen = [];

    private sealed record Known(long Key, string Id, string Sha256, string? Source, string? Date, string? Locale, string Title, string? Path, string Program);

    /// <summary>Where an article belongs.</summary>
    /// <param name="Key">The row to write; null for a new one.</param>
    /// <param name="Unchanged">Writing it would change nothing.</param>
    /// <param name="Shared">Other articles have the same given id.</param>
    /// <param name="ReadAgain">The article is as it was; only what extracts has changed.</param>
    public readonly record struct Decision(long? Key, bool Unchanged, bool Shared, bool ReadAgain = false);

    public Decision Decide(Article article, string sha256)
    {
        List<Known> known = Find(article.Id);
        if (known.Find(row => row.Sha256 == sha256) is { } same)
        {
            bool stands = Stands(same, article);
            bool stale = stands && same.Program != program && SamePath(same.Path, article.Path);
            return new Decision(same.Key, stands && !stale, known.Count > 1, stale);
        }

        Known? older = known.Find(row => SamePath(row.Path, article.Path) && !_seen.Contains(row.Key));
        return new Decision(older?.Key, Unchanged: false, known.Count > (older is null ? 0 : 1));
    }

    /// <summary>This build has read the row's article.</summary>
    public void MarkSeen(long key) => _seen.Add(key);

    /// <summary>Gives the articles that share <paramref name="givenId"/> their own ids, whatever order they came in.</summary>
    public string Settle(string givenId, long key)
    {
        Known[] sharing = [.. Find(givenId).OrderBy(row => Plain(row.Path) ?? "", StringComparer.Ordinal).ThenBy(row => row.Sha256, StringComparer.Ordinal)];
        string[] ids = [.. sharing.Select((row, i) => i == 0 ? givenId : $"{givenId}~{row.Sha256[..8]}")];

        // In two steps, so that no two rows have one id in between.
        foreach (Known row in sharing) connection.Execute("UPDATE input_article SET id = ?1 WHERE key = ?2", $"{row.Key}\n{givenId}", row.Key);
        for (int i = 0; i < ids.Length; i++) connection.Execute("UPDATE input_article SET id = ?1 WHERE key = ?2", ids[i], sharing[i].Key);
        return ids[Array.FindIndex(sharing, row => row.Key == key)];
    }

    public void Dispose() => _find.Dispose();

    private List<Known> Find(string givenId)
    {
        _find.Bind([givenId]);
        using SqliteDataReader row = _find.ExecuteReader();
        var known = new List<Known>();
        while (row.Read())
        {
            known.Add(new Known(row.GetInt64(0), row.GetString(1), row.GetString(2), row.Text(3), row.Text(4), row.Text(5), row.GetString(6), row.Text(7), row.GetString(8)));
        }

        return known;
    }

    /// <summary>Of two copies the one from the first path counts, so that either order ends alike; from the same path, a changed description is news.</summary>
    private static bool Stands(Known row, Article article)
    {
        int order = string.CompareOrdinal(Plain(row.Path), Plain(article.Path));
        return order != 0
            ? order < 0
            : row.Source == article.Source
                && row.Date == article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                && row.Locale == article.Locale
                && row.Title == article.Title;
    }

    private static bool SamePath(string? one, string? other) => Plain(one) == Plain(other);

    /// <summary>./news/a.txt and news//a.txt are one path.</summary>
    private static string? Plain(string? path)
    {
        if (path is null) return null;
        string plain = path.Replace('\\', '/');
        while (plain.Contains("//", StringComparison.Ordinal)) plain = plain.Replace("//", "/", StringComparison.Ordinal);
        plain = plain.Replace("/./", "/", StringComparison.Ordinal);
        return plain.StartsWith("./", StringComparison.Ordinal) ? plain[2..] : plain;
    }
}
