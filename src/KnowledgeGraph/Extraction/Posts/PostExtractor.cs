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

    private static bool IsByline(MentionRow row, TitleClaim claim, IReadOnlyList<BylineEntry> byline)
    {
        TextSpan title = row.Mentions[claim.Title].Span, person = row.Mentions[claim.Person].Span;
        foreach (BylineEntry entry in byline)
        {
            if (entry.Evidence.Overlaps(title) || entry.Evidence.Overlaps(person)) return true;
        }

        return false;
    }
}
