using KnowledgeGraph.Extraction;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Graph;

/// <summary>Appearances of one name → its people, with HOLDS, ATTENDED, WROTE and MENTIONS.</summary>
internal sealed class PersonGraph(PersonResolver resolver, EventGraph events, PositionRegistry positions, IGraphSink sink)
{
    private static readonly string[] RoleOrder = [.. Enum.GetValues<Roles>().SelectMany(role => role.ToNames()).Distinct(StringComparer.Ordinal)];

    public void Add(IReadOnlyList<Appearance> sameName)
    {
        foreach (ResolvedPerson person in resolver.Resolve(sameName))
        {
            WritePerson(person);
            Appearance[] appearances = [.. person.Appearances.Select(one => one.Appearance)];
            WritePosts(person);
            WriteAttendance(person.Id, appearances);
            WriteBylines(person.Id, appearances);
            WriteMentions(person.Id, appearances);
        }
    }

    private void WritePerson(ResolvedPerson person)
    {
        var articles = person.Appearances.Select(one => one.Appearance.Article).Distinct().ToArray();
        IEnumerable<string> aliases = person.Appearances.SelectMany(one => one.Appearance.Mentions).Select(mention => PersonNames.Normalize(mention.Surface))
            .Where(surface => surface != person.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        sink.Add(new GraphNode("Person", person.Id, new Properties()
            .With("name", person.Name)
            .With("aliases", (IReadOnlyList<string>)[.. aliases])
            .WithPeriod(articles)
            .With("articles", (long)articles.Length)));
        foreach ((Appearance one, string reason, double score) in person.Appearances)
        {
            sink.Identify(one.Article, one.Name, one.Press, person.Id, reason, score);
        }
    }

    /// <summary>A post is as sure as its best statement, and that as sure as it is this person that is spoken of.</summary>
    private void WritePosts(ResolvedPerson person)
    {
        string personId = person.Id;
        var stated = person.Appearances.SelectMany(one => one.Appearance.Posts.Select(post => post with { Confidence = post.Confidence * one.Score }));
        foreach (var held in stated.GroupBy(post => positions.Position(post)))
        {
            StatedPost latest = held.MaxBy(post => (post.Evidence.Article.Date ?? "", post.Evidence.Article.Id, post.Evidence.Start), LatestFirst)!;
            ArticleInfo[] articles = [.. held.Select(post => post.Evidence.Article)];
            positions.Meet(held.Key, articles);
            sink.Add(new GraphRelationship("HOLDS", StableId.Of("r", "HOLDS", personId, held.Key.Id), "Person", personId, "Position", held.Key.Id, new Properties()
                .WithPeriod(articles)
                .With("status", latest.Status)
                .WithEvidence(held.Select(post => post.Evidence))
                .WithConfidence(held.Max(post => post.Confidence))));
        }
    }

    private static readonly Comparer<(string Date, string Article, int Start)> LatestFirst = Comparer<(string Date, string Article, int Start)>.Create((one, other) =>
    {
        int order = string.CompareOrdinal(one.Date, other.Date);
        if (order == 0) order = string.CompareOrdinal(one.Article, other.Article);
        return order != 0 ? order : one.Start.CompareTo(other.Start);
    });

    private void WriteAttendance(string personId, Appearance[] appearances)
    {
        foreach (var attended in appearances.SelectMany(one => one.Parts).GroupBy(part => events.EventOf(part.EventKey), StringComparer.Ordinal))
        {
            string[] roles = [.. RoleOrder.Where(role => attended.Any(part => part.Roles.Contains(role, StringComparer.Ordinal)))];
            string? title = attended.Select(part => part.Title).OfType<string>().OrderByDescending(text => text.Length).ThenBy(text => text, StringComparer.Ordinal).FirstOrDefault();
            sink.Add(new GraphRelationship("ATTENDED", StableId.Of("r", "ATTENDED", personId, attended.Key), "Person", personId, "Event", attended.Key, new Properties()
                .With("roles", (IReadOnlyList<string>)roles)
                .With("order", (long)attended.Min(part => events.RankOf(part.Key)))
                .With("title", title)
                .WithEvidence(attended.SelectMany(part => part.Evidence))
                .WithConfidence(attended.Max(part => part.Confidence))));
        }
    }

    private void WriteBylines(string personId, Appearance[] appearances)
    {
        var bylines = appearances.SelectMany(one => one.Bylines.Select(byline => (one.Article.Id, byline)));
        foreach (var wrote in bylines.GroupBy(one => (one.Id, one.byline.Role), one => one.byline.Evidence))
        {
            sink.Add(new GraphRelationship(
                "WROTE", StableId.Of("r", "WROTE", personId, wrote.Key.Id, wrote.Key.Role), "Person", personId, "Article", wrote.Key.Id,
                new Properties().With("role", wrote.Key.Role).WithEvidence(wrote)));
        }
    }

    private void WriteMentions(string personId, Appearance[] appearances)
    {
        foreach (var article in appearances.Where(one => one.Mentions.Count > 0).GroupBy(one => one.Article.Id, StringComparer.Ordinal))
        {
            Evidence[] evidence = [.. article.SelectMany(one => one.Mentions).Select(mention => mention.Evidence)];
            sink.Add(new GraphRelationship(
                "MENTIONS", StableId.Of("r", "MENTIONS", article.Key, personId), "Article", article.Key, "Person", personId,
                new Properties().With("count", (long)evidence.Length).WithEvidence(evidence)));
        }
    }
}
