using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>How a sentence ties an occasion to a place.</summary>
internal enum Placing
{
    /// <summary>It is held there: 在聊举行.</summary>
    Staying,

    /// <summary>It goes there, or is held there: 赴东阿调研.</summary>
    Going,

    /// <summary>The sentence says that it is held there, with a verb that says so: 在聊城大学举行, and not 在聊期间.</summary>
    Held,
}

/// <summary>Tells the mentions that a sentence ties to an occasion as its place.</summary>
internal static class PlaceMentions
{
    /// <summary>The most unmarked characters between a body and the verb that makes it a venue: 在区融媒体中心演播大厅举办.</summary>
    private const int VenueReach = 12;

    private static readonly PhraseList GoingVerbs = EventTables.Default.Phrases("place-verb");
    private static readonly PhraseList Prepositions = EventTables.Default.Phrases("place-preposition");
    private static readonly PhraseList HoldingVerbs = EventTables.Default.Phrases("place-follower");

    /// <summary>Whether the words before a mention lead to a place.</summary>
    public static bool IsPlaced(string text, int from, int start, Placing placing)
    {
        ReadOnlySpan<char> before = text.AsSpan(from, start - from);
        return Prepositions.Ends(before) || (placing == Placing.Going && GoingVerbs.Ends(before));
    }

    /// <summary>Whether the mention can be the place of an occasion: a place of no title's, or a body that something is held at or goes to.</summary>
    public static bool IsVenue(ExtractionContext context, int index, Placing placing)
    {
        Mention mention = context.Mentions[index];
        string text = context.Text;
        bool isHeld = IsBeforeVerb(text, mention.Span.End);
        if (mention.Type == MentionType.Organization) return isHeld || (placing == Placing.Going && !Prepositions.Ends(text.AsSpan(0, mention.Span.Start)));
        if (mention.Type != MentionType.Location || (placing == Placing.Held && !isHeld)) return false;
        bool inTitle = index + 1 < context.Mentions.Count && context.Mentions[index + 1].Type == MentionType.Title && context.Mentions[index + 1].Span.Start == mention.Span.End;
        return !inTitle && (mention.Span.Length > 1 || mention.Span.End == text.Length || isHeld);
    }

    private static bool IsBeforeVerb(string text, int end)
    {
        ReadOnlySpan<char> rest = text.AsSpan(end, Math.Min(VenueReach, text.Length - end));
        int mark = rest.IndexOfAny("，。；、");
        if (mark >= 0) rest = rest[..mark];
        foreach (string verb in HoldingVerbs.Forms)
        {
            if (rest.Contains(verb, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
