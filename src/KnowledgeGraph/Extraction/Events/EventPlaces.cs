using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>
/// Where an occasion was held: what its sentences say (在聊举行, 在人民大会堂会见), the places an inspection went to, else a sentence
/// nearby that tells where it was held, else where it must have been (<see cref="PlaceDefaults"/>).
/// </summary>
internal static class EventPlaces
{
    /// <summary>How many sentences before and behind the opening one may tell where the occasion is held.</summary>
    private const int SentencesBack = 2, SentencesOn = 3;

    private static readonly PhraseList Joiners = EventTables.Default.Phrases("place-joiner");

    public static IReadOnlyList<DetailEvidence> Read(ExtractionContext context, IReadOnlyList<FramedSentence> sentences, Occasion occasion, IReadOnlyList<string> organizers)
    {
        bool goes = occasion.Kind is EventKind.Inspection or EventKind.Visit;
        var places = new List<DetailEvidence>();
        foreach (int index in SentencesOf(occasion))
        {
            if (places.Count > 0 && !goes) break;
            Collect(context, sentences[index], occasion, goes ? Placing.Going : Placing.Staying, places);
        }

        if (places.Count == 0) CollectNearby(context, sentences, occasion, places);
        bool travels = !goes && occasion.Kind is not (EventKind.Session or EventKind.Meeting);
        if (places.Count == 0 && travels) Collect(context, sentences[occasion.Sentence], occasion, Placing.Going, places);
        return places.Count > 0 ? places : PlaceDefaults.Of(context, sentences[occasion.Sentence], occasion, organizers);
    }

    /// <summary>The sentence that opens it, then those that tell what was done and not what was said.</summary>
    private static IEnumerable<int> SentencesOf(Occasion occasion) =>
        occasion.Frames.Where(frame => frame.Frame.Verb.Class is not (CueClass.Say or CueClass.Quote or CueClass.Speak or CueClass.Deliver))
            .Select(frame => frame.Sentence).Where(index => index >= occasion.Sentence).Prepend(occasion.Sentence).Distinct();

    /// <summary>A title or a sentence without people: 活动在沂蒙广场启动.</summary>
    private static void CollectNearby(ExtractionContext context, IReadOnlyList<FramedSentence> sentences, Occasion occasion, List<DetailEvidence> places)
    {
        int first = Math.Max(0, occasion.Sentence - SentencesBack), last = Math.Min(sentences.Count - 1, occasion.Sentence + SentencesOn);
        for (int i = first; i <= last && places.Count == 0; i++) Collect(context, sentences[i], occasion, Placing.Held, places);
    }

    private static void Collect(ExtractionContext context, FramedSentence sentence, Occasion occasion, Placing placing, List<DetailEvidence> places)
    {
        string text = context.Text;
        int limit = EndOfTelling(sentence), end = -1;
        bool open = false;
        for (int i = context.FirstMentionBehind(sentence.Span.Start); i < context.Mentions.Count && context.Mentions[i].Span.Start < limit; i++)
        {
            Mention mention = context.Mentions[i];
            bool venue = PlaceMentions.IsVenue(context, i, placing) && !(occasion.Name is { } name && name.Contains(mention.Span));
            bool listed = open && end >= 0 && mention.Span.Start >= end && (end == mention.Span.Start || Joiners.Has(text.AsSpan(end, mention.Span.Start - end)));
            open = venue && (listed || PlaceMentions.IsPlaced(text, sentence.Span.Start, mention.Span.Start, placing));
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

    /// <summary>
    /// 长沙 → 长沙市; a chain keeps its parts (广东广州 → 广东省广州市), and a place unknown below a known one stays as written, with the
    /// place that a level's word at its beginning stands for (市党政综合楼).
    /// </summary>
    private static string Place(ExtractionContext context, string surface, int position)
    {
        if (context.Names.FindPlace(context.Locale, surface, position) is not { } place)
        {
            bool level = surface.Length > 2 && surface[0] is '省' or '市' or '县' or '区';
            return level ? context.Names.Organization(context.Locale, surface, null) ?? surface : surface;
        }

        bool chain = !place.Name.StartsWith(surface[0]) && place.Parent is { } parent && parent.FullName.StartsWith(surface[0]);
        if (chain) return place.FullName;
        bool longer = surface.Length > place.Name.Length && place.Name[0] != surface[0];
        return longer || (place.Level == PlaceLevel.Country && surface.Length > place.Name.Length) ? surface : context.Names.Place(context.Locale, surface);
    }
}
