using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>
/// Where an occasion is held that no sentence places: at the school whose news it is, at the hospital or school that holds it, at the locale;
/// national bodies meet in the capital, and foreign ones at home.
/// </summary>
internal static class PlaceDefaults
{
    private const string Nation = "中国", Capital = "北京市";
    private static readonly PhraseList Premises = EventTables.Default.Phrases("premises");

    public static IReadOnlyList<string> Of(ExtractionContext context, Occasion occasion, IReadOnlyList<string> organizers)
    {
        string? place = context.Locale.FullName is Nation ? National(context, occasion) : Local(context, occasion, organizers);
        return place is null ? [] : [place];
    }

    private static string? Local(ExtractionContext context, Occasion occasion, IReadOnlyList<string> organizers)
    {
        bool ofPlace = context.Locale.Place is { } seat && organizers.Any(body => body.Contains(seat.Name, StringComparison.Ordinal) && !Premises.Ends(body));
        if (!ofPlace && context.Locale.Names.School is { } school) return school;
        if (organizers is [var host, ..] && Premises.Ends(host)) return host;
        if (context.Locale.FullName is not { } locale) return null;
        bool goes = occasion.Kind is EventKind.Inspection or EventKind.Visit;
        return goes ? context.Names.Place(context.Locale, locale) : locale;
    }

    /// <summary>The country of the first one there, were it a foreign one; a visit or inspection by a Chinese principal is anywhere.</summary>
    private static string? National(ExtractionContext context, Occasion occasion)
    {
        foreach ((_, Frame frame) in occasion.Frames)
        {
            if (frame.Subjects is not [var first, ..]) continue;
            if (CountryOf(context, first) is { } country) return country;
            break;
        }

        return occasion.Kind is EventKind.Inspection or EventKind.Visit ? null : Capital;
    }

    /// <summary>伊朗 of 伊朗外长…; null for Chinese people and those without a country.</summary>
    private static string? CountryOf(ExtractionContext context, PersonPhrase person)
    {
        for (int i = context.FirstMentionBehind(person.Span.Start); i < context.Mentions.Count && context.Mentions[i].Span.Start < person.Name.Start; i++)
        {
            Mention mention = context.Mentions[i];
            if (mention.Type is not (MentionType.Location or MentionType.Organization)) continue;
            Place? place = context.Names.PlaceAtStart(context.Locale, context.Surface(mention));
            if (place is not null) return place.Country() is { Code: not ("CN" or "") } country ? country.Name : null;
        }

        return null;
    }
}
