using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>
/// Where an occasion is held that no sentence places: at the school whose news it is, at the hospital or school that holds it, at the locale.
/// National news leaves no such choice: only the host of talks is at home.
/// </summary>
internal static class PlaceDefaults
{
    private const string Nation = "中国";
    private static readonly PhraseList Premises = EventTables.Default.Phrases("premises");
    private static readonly PhraseList Guests = EventTables.Default.Phrases("guest");

    public static IReadOnlyList<DetailEvidence> Of(ExtractionContext context, FramedSentence opening, Occasion occasion, IReadOnlyList<string> organizers)
    {
        string? place = context.Locale.FullName is Nation ? HostOfTalks(context, opening, occasion) : Local(context, occasion, organizers);
        return place is null ? [] : [new DetailEvidence(EventDetail.Place, place, null, "place-implied")];
    }

    private static string? Local(ExtractionContext context, Occasion occasion, IReadOnlyList<string> organizers)
    {
        bool ofPlace = context.Locale.Place is { } seat && organizers.Any(body => body.Contains(seat.Name, StringComparison.Ordinal) && !Premises.Ends(body));
        if (!ofPlace && context.Locale.Names.School is { } school) return school;
        if (organizers is [var host, ..] && Premises.Ends(host)) return host;
        return occasion.Kind is EventKind.Inspection or EventKind.Visit ? null : context.Locale.FullName;
    }

    /// <summary>伊朗 of 伊朗外长…会见到访的…; null where the host is Chinese or has no country.</summary>
    private static string? HostOfTalks(ExtractionContext context, FramedSentence opening, Occasion occasion)
    {
        bool received = occasion.Kind == EventKind.Talks && Guests.EndOfLast(context.Text.AsSpan(opening.Span.Start, opening.Span.Length)) > 0;
        if (!received || occasion.Frames is not [var (_, frame), ..] || frame.Subjects is not [var host, ..]) return null;
        for (int i = context.FirstMentionBehind(host.Span.Start); i < context.Mentions.Count && context.Mentions[i].Span.Start < host.Name.Start; i++)
        {
            Mention mention = context.Mentions[i];
            if (mention.Type is not (MentionType.Location or MentionType.Organization)) continue;
            Place? place = context.Names.PlaceAtStart(context.Locale, context.Surface(mention));
            if (place is not null) return place.Country() is { Code: not ("CN" or "") } country ? country.Name : null;
        }

        return null;
    }
}
