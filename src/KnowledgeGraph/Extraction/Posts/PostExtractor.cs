using KnowledgeGraph.Extraction.Bylines;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Who holds which post in which body: titles are claimed for people by their place in the sentence, then each claim's body is resolved.</summary>
internal sealed class PostExtractor
{
    public IReadOnlyList<Post> Extract(ExtractionContext context, IReadOnlyList<BylineEntry> byline)
    {
        if (!HasTitles(context.Mentions)) return [];
        var row = new MentionRow(context);
        var claims = new ClaimSet();
        TitlesBeforeName.Claim(row, claims);
        TitlesBehindName.Claim(row, claims);
        TitlesByVerb.Claim(row, claims);
        return new PostResolver(context, row).Resolve(claims.Claims.Where(claim => !IsByline(row, claim, byline)));
    }

    private static bool HasTitles(IReadOnlyList<Mention> mentions)
    {
        foreach (Mention mention in mentions)
        {
            if (mention.Type == MentionType.Title) return true;
        }

        return false;
    }

    /// <summary>A byline's title is no post, and not where it is told again of the same person (某报记者李明 摄).</summary>
    private static bool IsByline(MentionRow row, TitleClaim claim, IReadOnlyList<BylineEntry> byline)
    {
        TextSpan title = row.Mentions[claim.Title].Span, person = row.Mentions[claim.Person].Span;
        foreach (BylineEntry entry in byline)
        {
            bool again = entry.Person == row.Surface(claim.Person) && BylineRoles.Default.OfTitle(row.Surface(claim.Title)) is not null;
            if (again || entry.Evidence.Overlaps(title) || entry.Evidence.Overlaps(person)) return true;
        }

        return false;
    }
}
