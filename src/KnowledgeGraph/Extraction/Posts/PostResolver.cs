using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Claims → posts: the body of each, in reading order, so that later mentions of a person can lean on earlier ones.</summary>
internal static class PostResolver
{
    public static IReadOnlyList<Post> Resolve(ExtractionContext context, MentionRow row, IEnumerable<TitleClaim> claims)
    {
        var posts = new List<Post>();
        var career = new Careers();
        ResolvedBody? before = null;
        TitleClaim? last = null;
        foreach (TitleClaim claim in claims.OrderBy(claim => row.Mentions[Math.Max(claim.Title, claim.Person)].Span.Start).ThenBy(claim => claim.Person).ThenBy(claim => claim.Title))
        {
            bool goesOn = last is not null && last.Group == claim.Group && last.Person == claim.Person;
            ResolvedBody? body = BodyOf(context, row, claim, goesOn ? before : null, last, before, career);
            (before, last) = (body, claim);
            string person = row.Surface(claim.Person), title = row.Surface(claim.Title);
            if (career.Add(person, title, body, explicitly: claim.Bodies < claim.Title)) posts.Add(NewPost(row, claim, person, title, body?.Name));
        }

        return posts;
    }

    private static ResolvedBody? BodyOf(
        ExtractionContext context, MentionRow row, TitleClaim claim, ResolvedBody? sameGroup, TitleClaim? last, ResolvedBody? lastBody, Careers career)
    {
        string title = row.Surface(claim.Title);
        int position = row.Mentions[claim.Title].Span.Start;
        if (claim.Bodies < claim.Title)
        {
            int body = claim.Title - 1;
            return context.Names.Body(context.Locale, row.Surface(body), title, row.Is(body, MentionType.Location), position, sameGroup);
        }

        if (sameGroup is not null) return context.Names.Body(context.Locale, null, title, isPlace: false, position, sameGroup);
        string person = row.Surface(claim.Person);
        if (career.BodyOf(person, title) is { } known) return known;
        if (context.Names.Body(context.Locale, null, title, isPlace: false, position, null) is { } implied) return implied;
        if (IsListedBehind(row, claim, last)) return lastBody;
        return claim.Rule == PostRule.BehindName ? career.OnlyBodyOf(person) : null;
    }

    /// <summary>局长刘强、副局长王敏: a title without a body in a list goes on with the body before it.</summary>
    private static bool IsListedBehind(MentionRow row, TitleClaim claim, TitleClaim? last)
    {
        if (last is null || claim.Rule != PostRule.BeforeName) return false;
        bool next = last.Person == claim.Title - 1 && last.Rule is { } rule && (rule == PostRule.BeforeName || rule == PostRule.SharedTitle);
        return next && row.GapAfter(last.Person) is Gap.List or Gap.Comma;
    }

    private static Post NewPost(MentionRow row, TitleClaim claim, string person, string title, string? body)
    {
        int start = Math.Min(row.Mentions[claim.Bodies].Span.Start, row.Mentions[claim.Person].Span.Start);
        int end = Math.Max(row.Mentions[claim.Title].Span.End, row.Mentions[claim.Person].Span.End);
        return new Post(person, title, body, StatusOf(title, claim.Status), new TextSpan(start, end), claim.Rule.Confidence, claim.Rule.Name);
    }

    private static PostStatus StatusOf(string title, PostStatus told)
    {
        if (told != PostStatus.Current) return told;
        if (title.StartsWith('原') || title.StartsWith('前') || title.StartsWith("时任", StringComparison.Ordinal)) return PostStatus.Former;
        return title.StartsWith('代') && !title.StartsWith("代表", StringComparison.Ordinal) ? PostStatus.Acting : PostStatus.Current;
    }
}
