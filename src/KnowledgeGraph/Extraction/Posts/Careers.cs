using KnowledgeGraph.Extraction.Naming;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>The posts each person was given so far in the article.</summary>
internal sealed class Careers
{
    private readonly Dictionary<string, List<(string Title, ResolvedBody? Body)>> _posts = new(StringComparer.Ordinal);

    /// <summary>Notes a post; false if it says nothing new. A title is a second post only where the text names another body for it.</summary>
    public bool Add(string person, string title, ResolvedBody? body, bool explicitly)
    {
        if (!_posts.TryGetValue(person, out List<(string Title, ResolvedBody? Body)>? posts)) _posts[person] = posts = [];
        foreach ((string known, ResolvedBody? at) in posts)
        {
            if (known == title && (!explicitly || at?.Name == body?.Name)) return false;
        }

        posts.Add((title, body));
        return true;
    }

    /// <summary>The body of an earlier title that this one repeats, whole or shortened: 书记 of 党委书记. Null if there is none.</summary>
    public ResolvedBody? BodyOf(string person, string title)
    {
        if (!_posts.TryGetValue(person, out List<(string Title, ResolvedBody? Body)>? posts)) return null;
        foreach ((string known, ResolvedBody? body) in posts)
        {
            if (known.EndsWith(title, StringComparison.Ordinal) && body is not null) return body;
        }

        return null;
    }

    /// <summary>The one body that all the person's posts are in; null if there are none or several.</summary>
    public ResolvedBody? OnlyBodyOf(string person)
    {
        if (!_posts.TryGetValue(person, out List<(string Title, ResolvedBody? Body)>? posts)) return null;
        ResolvedBody? only = posts[0].Body;
        return posts.TrueForAll(post => post.Body?.Name == only?.Name) ? only : null;
    }
}
