using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Text;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Writes what was found in an article into the <c>input_*</c> and <c>fact_*</c> tables, offsets as code points.</summary>
internal sealed class FactWriter(SqliteConnection connection, ArticleNaming naming, string program) : IDisposable
{
    private const string Tables = "input_mention fact_byline fact_post fact_event fact_attendance";

    private readonly SqliteCommand _article = Insert(connection, "input_article", "key id given_id sha256 source date locale place title text path url characters program");
    private readonly SqliteCommand _mention = Insert(connection, "input_mention", "article span_start span_end type surface name press confidence");
    private readonly SqliteCommand _byline = Insert(connection, "fact_byline", "article ordinal person role span_start span_end confidence rule");
    private readonly SqliteCommand _post = Insert(connection, "fact_post", "article ordinal person title organization status span_start span_end confidence rule");
    private readonly SqliteCommand _event = Insert(connection, "fact_event", "key article ordinal kind name date places organizers span_start span_end confidence rule told");
    private readonly SqliteCommand _attendance = Insert(connection, "fact_attendance", "event article person roles order title span_start span_end confidence rule told");
    private readonly SqliteCommand[] _deletes = [.. Tables.Split(' ').Select(table => connection.Prepare($"DELETE FROM {table} WHERE article = ?1", 1))];
    private long _lastEvent = connection.Count("SELECT max(key) FROM fact_event");

    /// <summary>SHA-256 of the text in UTF-8, in lower-case hexadecimal.</summary>
    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The article as row <paramref name="key"/>, in place of what stood there.</summary>
    public void Write(long key, string id, ExtractedArticle extracted)
    {
        Delete(key);
        Article article = extracted.Article;
        var points = new CodePoints(article.Text);
        NamedArticle named = naming.Name(extracted);
        int characters = points.FromUtf16(new TextSpan(0, article.Text.Length)).End;
        _article.Run(
            key, id, article.Id, Sha256(article.Text), article.Source, article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            article.Locale, named.Locale, article.Title, article.Text, article.Path, article.Url, characters, program);
        WriteMentions(key, extracted, points, named);
        WriteByline(key, extracted.Facts.Byline, points, named.People);
        WritePosts(key, extracted.Facts.Posts, points, named.People);
        WriteEvents(key, extracted.Facts.Events, points, named.People);
    }

    public void Dispose()
    {
        foreach (SqliteCommand command in (SqliteCommand[])[_article, _mention, _byline, _post, _event, _attendance, .. _deletes]) command.Dispose();
    }

    private void Delete(long key)
    {
        foreach (SqliteCommand delete in _deletes) delete.Run(key);
        connection.Execute("DELETE FROM input_article WHERE key = ?1", key);
    }

    private void WriteMentions(long key, ExtractedArticle extracted, CodePoints points, NamedArticle named)
    {
        for (int i = 0; i < extracted.Mentions.Count; i++)
        {
            Mention mention = extracted.Mentions[i];
            string? name = named.Names[i];
            bool press = mention.Type == MentionType.Person
                && extracted.Facts.Byline.Any(entry => entry.Evidence.Overlaps(mention.Span) && named.People.FullName(entry.Person) == name);
            TextSpan span = points.FromUtf16(mention.Span);
            _mention.Run(key, span.Start, span.End, mention.Type.ToName(), mention.Span.Of(extracted.Article.Text), name, press ? 1 : 0, mention.Confidence);
        }
    }

    private void WriteByline(long key, IReadOnlyList<BylineEntry> byline, CodePoints points, PersonNames names)
    {
        for (int i = 0; i < byline.Count; i++)
        {
            TextSpan span = points.FromUtf16(byline[i].Evidence);
            _byline.Run(key, i, names.FullName(byline[i].Person), byline[i].Role, span.Start, span.End, byline[i].Confidence, byline[i].Rule);
        }
    }

    private void WritePosts(long key, IReadOnlyList<Post> posts, CodePoints points, PersonNames names)
    {
        for (int i = 0; i < posts.Count; i++)
        {
            Post post = posts[i];
            TextSpan span = points.FromUtf16(post.Evidence);
            _post.Run(
                key, i, names.FullName(post.Person), post.Title, post.Organization, post.Status.ToName(),
                span.Start, span.End, post.Confidence, post.Rule);
        }
    }

    private void WriteEvents(long key, IReadOnlyList<Event> events, CodePoints points, PersonNames names)
    {
        for (int i = 0; i < events.Count; i++)
        {
            Event occasion = events[i];
            TextSpan span = points.FromUtf16(occasion.Evidence);
            _lastEvent++;
            _event.Run(
                _lastEvent, key, i, occasion.Kind.ToName(), occasion.Name, occasion.Date?.ToString(), JsonList.Write(occasion.Places), JsonList.Write(occasion.Organizers),
                span.Start, span.End, occasion.Confidence, occasion.Rule, ToldList.Write(occasion.Told, points));
            foreach (Attendance part in occasion.Attendance)
            {
                TextSpan stated = points.FromUtf16(part.Evidence);
                _attendance.Run(
                    _lastEvent, key, names.FullName(part.Person), JsonList.Write(part.Roles.ToNames()), part.Order, part.Title,
                    stated.Start, stated.End, part.Confidence, part.Rule, ToldList.Write(part.Told, points));
            }
        }
    }

    private static SqliteCommand Insert(SqliteConnection connection, string table, string columns)
    {
        string[] names = columns.Split(' ');
        string values = string.Join(", ", Enumerable.Range(1, names.Length).Select(i => FormattableString.Invariant($"?{i}")));
        return connection.Prepare($"INSERT OR REPLACE INTO {table} ({string.Join(", ", names.Select(Sql.Quote))}) VALUES ({values})", names.Length);
    }
}
