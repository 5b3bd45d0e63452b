using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction;

/// <summary>What an article states, each fact with the span of text that states it.</summary>
/// <param name="Byline">Who wrote, photographed or edited it.</param>
/// <param name="Posts">Who held which post in which body.</param>
/// <param name="Events">The occasions it reports, in reading order.</param>
public sealed record ArticleFacts(IReadOnlyList<BylineEntry> Byline, IReadOnlyList<Post> Posts, IReadOnlyList<Event> Events)
{
    public static ArticleFacts None { get; } = new([], [], []);
}

/// <summary>An article with everything that was found in it.</summary>
public sealed record ExtractedArticle(Article Article, IReadOnlyList<Mention> Mentions, ArticleFacts Facts);

/// <summary>One name in a byline.</summary>
/// <param name="Role">记者, 通讯员, 摄影 …, as <c>data/extraction</c> lists them.</param>
public sealed record BylineEntry(string Person, string Role, TextSpan Evidence)
{
    /// <summary>0..1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The name of the rule that made it; empty for annotated ones.</summary>
    public string Rule { get; init; } = "";
}

/// <summary>Where a post stands in its holder's career, as the sentence tells it.</summary>
public enum PostStatus
{
    Current,
    Former,
    Acting,
    Appointed,
    Removed,
}

/// <summary>A person, a title and the body it is held in.</summary>
/// <param name="Title">The surface of the title mention.</param>
/// <param name="Organization">The body's full name, resolved with the article's locale; null where none is implied.</param>
/// <param name="Evidence">From the first to the last of the mentions that state it.</param>
/// <param name="Confidence">0..1.</param>
/// <param name="Rule">The name of the rule that made it.</param>
public sealed record Post(string Person, string Title, string? Organization, PostStatus Status, TextSpan Evidence, double Confidence, string Rule);

/// <summary>What sort of occasion an event is.</summary>
public enum EventKind
{
    Meeting,
    Conference,
    Lecture,
    Ceremony,
    Inspection,
    Talks,
    Visit,
    Press,
    Session,
    Activity,
}

/// <summary>What a person did at an event; several may hold at once.</summary>
[Flags]
public enum Roles
{
    None = 0,
    Inspect = 1,
    Accompany = 2,
    Attend = 4,
    Meet = 8,
    Chair = 16,
    Speak = 32,
    Sign = 64,
    Present = 128,
    Receive = 256,
}

/// <summary>One occasion that named people take part in.</summary>
/// <param name="Name">The longest noun phrase that names it in the text; null where it has none.</param>
/// <param name="Date">The (first) day, resolved with the article's date; null where it is not stated.</param>
/// <param name="Places">Full names of where it was held.</param>
/// <param name="Organizers">Full names of the bodies whose event it is.</param>
/// <param name="Attendance">One row for each named person, in protocol order.</param>
/// <param name="Evidence">The sentence that tells of it.</param>
public sealed record Event(
    EventKind Kind,
    string? Name,
    PartialDate? Date,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Organizers,
    IReadOnlyList<Attendance> Attendance,
    TextSpan Evidence,
    double Confidence,
    string Rule)
{
    /// <summary>Which words tell its name, date, places and organizers.</summary>
    public IReadOnlyList<DetailEvidence> Told { get; init; } = [];
}

/// <summary>What an event has besides its people.</summary>
public enum EventDetail
{
    Name,
    Date,
    Place,
    Organizer,
}

/// <summary>One detail of an event and the words it was read from.</summary>
/// <param name="Value">As the event has it: 聊城市.</param>
/// <param name="Words">As the text has it: 聊. Null where no words say it, such as the place of a local body's own event.</param>
/// <param name="Rule">The name of the rule that read it.</param>
public sealed record DetailEvidence(EventDetail Detail, string Value, TextSpan? Words, string Rule);

/// <summary>One person's part in an event.</summary>
/// <param name="Order">Rank in the article's reading order among the event's people, from 1.</param>
/// <param name="Title">The titles the report gives the person, with their bodies, as written: 市委常委、副市长. Null where none.</param>
/// <param name="Evidence">The clause or sentence that states it.</param>
public sealed record Attendance(string Person, Roles Roles, int Order, string? Title, TextSpan Evidence, double Confidence, string Rule)
{
    /// <summary>Each role with the sentence that tells it, in the order of <see cref="Extraction.Roles"/>.</summary>
    public IReadOnlyList<RoleEvidence> Told { get; init; } = [];
}

/// <summary>One role and where the text tells it, which may be a later sentence than the one that names the person: 李强在讲话中表示.</summary>
/// <param name="Role">Exactly one.</param>
/// <param name="Evidence">The sentence.</param>
/// <param name="Words">The verb that gives the role: 致辞.</param>
/// <param name="Rule">The name of the rule that read it.</param>
public sealed record RoleEvidence(Roles Role, TextSpan Evidence, TextSpan Words, string Rule);
