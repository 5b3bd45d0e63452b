using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>Where an occasion was held: 在聊举行, 在人民大会堂会见, the places an inspection went to, else the locale of a local body.</summary>
internal static class EventPlaces
{
    /// <summary>The most unmarked characters between a body and the verb that makes it a venue: 在区融媒体中心演播大厅举办.</summary>
    private const int VenueReach = 12;

    private static readonly PhraseList Joiners = EventTables.Default.Phrases("place-joiner");
    private static readonly PhraseList Going = EventTables.Default.Phrases("place-verb");
    private static readonly PhraseList Staying = EventTables.Default.Phrases("place-preposition");
    private static readonly PhraseList Behind = EventTables.Default.Phrases("place-follower");
    private static readonly PhraseList Elsewhere = EventTables.Default.Phrases("no-local-body");

    public static IReadOnlyList<DetailEvidence> Read(ExtractionContext context, IReadOnlyList<FramedSentence> sentences, Occasion occasion, IReadOnlyList<string> organizers)
    {
        bool goes = occasion.Kind is EventKind.Inspection or EventKind.Visit;
        var places = new List<DetailEvidence>();
        foreach (int index in SentencesOf(occasion))
        {
            if (places.Count > 0 && !goes) break;
            Collect(context, sentences[index], occasion, goes, places);
        }

        if (places.Count == 0 && !goes && occasion.Kind != EventKind.Session) Collect(context, sentences[occasion.Sentence], occasion, goes: true, places);
        if (places.Count > 0 || !IsLocal(context, sentences[occasion.Sentence].Span, occasion, organizers)) return places;
        return [new DetailEvidence(EventDetail.Place, context.Names.Place(context.Locale, context.Locale.FullName!), null, "place-of-local-body")];
    }

    /// <summary>The sentence that opens it, then those that tell what was done and not what was said.</summary>
    private static IEnumerable<int> SentencesOf(Occasion occasion) =>
        occasion.Frames.Where(frame => frame.Frame.Verb.Class is not (CueClass.Say or CueClass.Quote or CueClass.Speak or CueClass.Deliver))
            .Select(frame => frame.Sentence).Where(index => index >= occasion.Sentence).Prepend(occasion.Sentence).Distinct();

    private static void Collect(ExtractionContext context, FramedSentence sentence, Occasion occasion, bool goes, List<DetailEvidence> places)
    {
        string text = context.Text;
        int limit = EndOfTelling(sentence), end = -1;
        bool open = false;
        for (int i = 0; i < context.Mentions.Count; i++)
        {
            Mention mention = context.Mentions[i];
            if (mention.Span.End <= sentence.Span.Start) continue;
            if (mention.Span.Start >= limit) break;
            bool venue = IsVenue(context, i, goes) && !(occasion.Name is { } name && name.Contains(mention.Span));
            bool listed = open && end >= 0 && mention.Span.Start >= end && (end == mention.Span.Start || Joiners.Has(text.AsSpan(end, mention.Span.Start - end)));
            open = venue && (listed || IsPlaced(text, sentence.Span.Start, mention.Span.Start, goes));
            if (open) Add(context, mention, places);
            end = mention.Span.End;
        }
    }

    /// <summary>Where reported speech begins.</summary>
    private static int EndOfTelling(FramedSentence sentence)
    {
        foreach (CueToken token in sentence.Tokens)
        {
            if (token.Class is CueClass.Say or CueClass.Quote) return token.Span.Start;
        }

        return sentence.Span.End;
    }

    private static bool IsVenue(ExtractionContext context, int index, bool goes)
    {
        Mention mention = context.Mentions[index];
        string text = context.Text;
        if (mention.Type == MentionType.Organization) return goes || IsBeforeVerb(text, mention.Span.End);
        if (mention.Type != MentionType.Location) return false;
        bool inTitle = index + 1 < context.Mentions.Count && context.Mentions[index + 1].Type == MentionType.Title && context.Mentions[index + 1].Span.Start == mention.Span.End;
        return !inTitle && (mention.Span.Length > 1 || mention.Span.End == text.Length || IsBeforeVerb(text, mention.Span.End));
    }

    private static bool IsBeforeVerb(string text, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(end, Math.Min(VenueReach, text.Length - end));
        int mark = rest.IndexOfAny("，。；、");
        if (mark >= 0) rest = rest[..mark];
        foreach (string verb in Behind.Forms)
        {
            if (rest.Contains(verb, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static void Add(ExtractionContext context, Mention mention, List<DetailEvidence> places)
    {
        string surface = context.Surface(mention);
        string? full = mention.Type == MentionType.Organization ? Venue(context, surface) : Place(context, surface, mention.Span.Start);
        if (full is null || places.Exists(place => place.Value.Contains(surface, StringComparison.Ordinal) || place.Value == full)) return;
        places.Add(new DetailEvidence(EventDetail.Place, full, mention.Span, "place-named"));
    }

    /// <summary>A committee is no venue: 在中央政治局第七次集体学习时.</summary>
    private static string? Venue(ExtractionContext context, string surface)
    {
        string full = context.Names.Organization(context.Locale, surface, null) ?? surface;
        return full.StartsWith("中共", StringComparison.Ordinal) && !full.EndsWith("党校", StringComparison.Ordinal) ? null : full;
    }

    /// <summary>长沙 → 长沙市; a chain keeps its parts (广东广州 → 广东省广州市), and a place unknown below a known one stays as written.</summary>
    private static string Place(ExtractionContext context, string surface, int position)
    {
        if (context.Names.FindPlace(context.Locale, surface, position) is not { } place) return surface;
        bool chain = !place.Name.StartsWith(surface[0]) && place.Parent is { } parent && parent.FullName.StartsWith(surface[0]);
        if (chain) return place.FullName;
        return place.Level == PlaceLevel.Country && surface.Length > place.Name.Length ? surface : context.Names.Place(context.Locale, surface);
    }

    private static bool IsPlaced(string text, int from, int start, bool goes)
    {
        ReadOnlySpan<char> before = text.AsSpan(from, start - from);
        return Staying.Ends(before) || (goes && Going.Ends(before));
    }

    /// <summary>A party or government body of the locale meets at home; a school, company or association is somewhere in it.</summary>
    private static bool IsLocal(ExtractionContext context, TextSpan sentence, Occasion occasion, IReadOnlyList<string> organizers)
    {
        if (context.Locale.FullName is null or "中国" || occasion.Kind is EventKind.Inspection or EventKind.Visit or EventKind.Press) return false;
        foreach (string word in Elsewhere.Forms)
        {
            bool other = organizers.Any(body => body.Contains(word, StringComparison.Ordinal)) || context.Text.AsSpan(sentence.Start, sentence.Length).Contains(word, StringComparison.Ordinal);
            if (other) return false;
        }

        return true;
    }
}
