using KnowledgeGraph.Evaluation.Rows;

namespace KnowledgeGraph.Evaluation;

/// <summary>The facts of a row as sets: what comes twice counts once.</summary>
internal static class FactSets
{
    public static HashSet<AnnotatedByline> Byline(AnnotatedRow row) => [.. row.Byline];

    public static HashSet<(string Person, string Title)> Posts(AnnotatedRow row) => [.. row.Posts.Select(post => (post.Person, post.Title))];

    /// <summary>With the key of the body, see <see cref="OrganizationNames"/>.</summary>
    public static HashSet<(string Person, string Title, string Body)> PostsWithBodies(AnnotatedRow row) =>
        [.. row.Posts.Select(post => (post.Person, post.Title, OrganizationNames.Default.KeyOf(post.Organization)))];
}
