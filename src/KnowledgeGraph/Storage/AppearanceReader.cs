using KnowledgeGraph.Resolution;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage;

/// <summary>Gathers what mentions, posts, attendance and bylines say of each name in each article, name by name, from one sorted query.</summary>
internal sealed class AppearanceReader(SqliteConnection connection, IReadOnlyDictionary<long, ArticleInfo> articles)
{
    private const string Query = """
        SELECT name, article, press, 0 AS source, span_start, span_end, surface, NULL, NULL, confidence, NULL, NULL FROM input_mention WHERE type = 'PER'
        UNION ALL
        SELECT person, article, 0, 1, span_start, span_end, title, organization, status, confidence, NULL, NULL FROM fact_post
        UNION ALL
        SELECT person, article, 0, 2, span_start, span_end, title, roles, told, confidence, event, key FROM fact_attendance
        UNION ALL
        SELECT person, article, 1, 3, span_start, span_end, role, NULL, NULL, 1.0, NULL, NULL FROM fact_byline
        ORDER BY 1, 2, 3, 4, 5, 6
        """;

    private enum Source
    {
        Mention,
        Post,
        Part,
        Byline,
    }

    public IEnumerable<IReadOnlyList<Appearance>> ByName()
    {
        using SqliteCommand command = connection.Prepare(Query, 0);
        using SqliteDataReader row = command.ExecuteReader();
        var sameName = new List<Appearance>();
        while (row.Read())
        {
            string name = row.GetString(0);
            ArticleInfo article = articles[row.GetInt64(1)];
            bool press = row.GetBoolean(2);
            if (sameName.Count > 0 && sameName[0].Name != name)
            {
                yield return sameName;
                sameName = [];
            }

            bool goesOn = sameName.Count > 0 && ReferenceEquals(sameName[^1].Article, article) && sameName[^1].Press == press;
            if (!goesOn) sameName.Add(new Appearance(article, name, press, [], [], [], []));
            Take(row, article, sameName[^1]);
        }

        if (sameName.Count > 0) yield return sameName;
    }

    private static void Take(SqliteDataReader row, ArticleInfo article, Appearance appearance)
    {
        var evidence = new Evidence(article, row.GetInt32(4), row.GetInt32(5));
        double confidence = row.GetDouble(9);
        switch ((Source)row.GetInt32(3))
        {
            case Source.Mention:
                appearance.Mentions.Add(new PersonMention(row.GetString(6), evidence));
                break;
            case Source.Post:
                appearance.Posts.Add(new StatedPost(row.GetString(6), row.Text(7), row.GetString(8), evidence, confidence));
                break;
            case Source.Part:
                IEnumerable<Evidence> told = ToldList.Roles(row.Text(8)).Select(role => new Evidence(article, role.Evidence.Start, role.Evidence.End));
                appearance.Parts.Add(new StatedPart(row.GetInt64(10), row.GetInt64(11), JsonList.Read(row.Text(7)), row.Text(6), [evidence, .. told], confidence));
                break;
            case Source.Byline:
                appearance.Bylines.Add(new StatedByline(row.GetString(6), evidence));
                break;
            default:
                throw new InvalidOperationException("an unknown source of appearances");
        }
    }
}
