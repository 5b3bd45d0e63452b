using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>The place an article speaks from, where nobody says it: from its source, its lead, and the places whose bodies it names.</summary>
internal static class LocaleFinder
{
    /// <summary>A place must be named this often, with bodies or in the lead, to be taken.</summary>
    private const int LeastVotes = 2;
    private const int LeadLength = 60;

    private static readonly string[] MediaEndings = WordLists.Default["media"];

    public static Place? Find(Article article, IReadOnlyList<Mention> mentions, Gazetteer gazetteer)
    {
        if (article.Source is { } source && gazetteer.FindPrefix(source) is ({ } place, > 0)) return place;
        return OfMedia(article, mentions, gazetteer) ?? MostNamed(article, mentions, gazetteer);
    }

    /// <summary>聊城日报讯 at the beginning.</summary>
    private static Place? OfMedia(Article article, IReadOnlyList<Mention> mentions, Gazetteer gazetteer)
    {
        foreach (Mention mention in mentions)
        {
            if (mention.Span.Start > LeadLength) break;
            if (mention.Type != MentionType.Organization) continue;
            string surface = mention.Span.Of(article.Text);
            if (!surface.AsSpan().EndsWithAny(MediaEndings)) continue;
            if (gazetteer.FindPrefix(surface) is ({ Level: not PlaceLevel.Country } place, > 0)) return place;
        }

        return null;
    }

    /// <summary>The division named most often; bodies of a place count twice.</summary>
    private static Place? MostNamed(Article article, IReadOnlyList<Mention> mentions, Gazetteer gazetteer)
    {
        var votes = new Dictionary<Place, int>();
        Place? best = null;
        foreach (Mention mention in mentions)
        {
            if (mention.Type is not (MentionType.Location or MentionType.Organization) || mention.Span.Length < 2) continue;
            (Place? place, int length) = gazetteer.FindPrefix(article.Text.AsSpan(mention.Span.Start, mention.Span.Length));
            if (place is null or { Level: PlaceLevel.Country }) continue;
            votes[place] = votes.GetValueOrDefault(place) + (length < mention.Span.Length ? 2 : 1);
            if (best is null || votes[place] > votes[best]) best = place;
        }

        return best is not null && votes[best] >= LeastVotes ? best : null;
    }
}
