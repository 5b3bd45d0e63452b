using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Graph;

/// <summary>A title in a body, the thing that people hold one after the other.</summary>
internal sealed record PositionKey(string Id, string Title, string? Organization);

/// <summary>The positions met while the graph is built, with the period they were seen in.</summary>
internal sealed class PositionRegistry(NameRegistry names)
{
    private readonly Dictionary<PositionKey, (string? First, string? Last)> _positions = [];

    /// <summary>A post's position: 原副县长 and 代市长 hold, or held, the position 副县长 and 市长.</summary>
    public PositionKey Position(StatedPost post)
    {
        string title = (post.Status, post.Title) switch
        {
            ("former" or "removed", ['原' or '前', _, ..]) => post.Title[1..],
            ("acting", ['代', _, ..]) => post.Title[1..],
            _ => post.Title,
        };
        string? organization = string.IsNullOrEmpty(post.Organization) ? null : post.Organization;
        if (organization is not null) names.Organization(organization, post.Evidence.Article.Locale);
        return new PositionKey(StableId.Of("t", title, organization), title, organization);
    }

    public void Meet(PositionKey position, IReadOnlyList<ArticleInfo> articles)
    {
        (string? first, string? last) = _positions.GetValueOrDefault(position);
        foreach (string date in articles.Select(article => article.Date).OfType<string>())
        {
            if (first is null || string.CompareOrdinal(date, first) < 0) first = date;
            if (last is null || string.CompareOrdinal(date, last) > 0) last = date;
        }

        _positions[position] = (first, last);
    }

    public void Write(IGraphSink sink)
    {
        foreach ((PositionKey position, (string? first, string? last)) in _positions)
        {
            sink.Add(new GraphNode("Position", position.Id, new Properties()
                .With("title", position.Title).With("organization", position.Organization).With("firstSeen", first).With("lastSeen", last)));
            if (position.Organization is not { } organization) continue;
            string to = NameRegistry.OrganizationId(organization);
            sink.Add(new GraphRelationship("IN", StableId.Of("r", "IN", position.Id, to), "Position", position.Id, "Organization", to, new Properties()));
        }
    }
}
