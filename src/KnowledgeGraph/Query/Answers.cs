namespace KnowledgeGraph.Query;

/// <summary>Items of an answer, how many there are in all, and names near to one that nobody has.</summary>
/// <param name="Total">All that match; more than <paramref name="Items"/> where a limit cut them.</param>
/// <param name="Suggestions">Known names like the one asked for; empty unless nothing was found.</param>
public sealed record Answer<T>(IReadOnlyList<T> Items, long Total, IReadOnlyList<string> Suggestions);

/// <summary>The sentence that states a fact.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Start">Code points of the article's text: where the fact is stated.</param>
/// <param name="End">Exclusive.</param>
/// <param name="Sentence">The whole sentence (or sentences) around it; null if the article's text doesn't reach that far.</param>
public sealed record Quote(string Article, int Start, int End, string? Sentence)
{
    /// <summary>As the graph writes it: <c>articleId#start-end</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Article}#{Start}-{End}");
}

public sealed record ArticleSummary(string Id, string Title, string? Source, string? Date);

/// <param name="People">How many named people took part.</param>
public sealed record EventSummary(
    string Id, string Kind, string? Name, string? Date, IReadOnlyList<string> Places, IReadOnlyList<string> Organizers, long People, IReadOnlyList<ArticleSummary> Articles);

/// <summary>One person's part in an event.</summary>
/// <param name="Order">Protocol rank in the report, from 1.</param>
/// <param name="Title">As the report gives it.</param>
public sealed record Attendee(string PersonId, string Name, long Order, IReadOnlyList<string> Roles, string? Title, double? Confidence, Quote? Quote);

/// <summary>Who attended what.</summary>
public sealed record EventAnswer(EventSummary Event, IReadOnlyList<Attendee> Attendees);

/// <param name="Status">current, former, acting, appointed or removed, as last reported.</param>
public sealed record HeldPosition(string Id, string Title, string? Organization, string? FirstSeen, string? LastSeen, string? Status, double? Confidence, Quote? Quote);

/// <summary>An event as one attendee saw it.</summary>
public sealed record AttendedEvent(EventSummary Event, long Order, IReadOnlyList<string> Roles, string? Title, Quote? Quote);

/// <param name="Events">How many events both attended.</param>
/// <param name="Title">The position last reported; null where none is.</param>
public sealed record Companion(string PersonId, string Name, string? Title, long Events);

/// <summary>One person of a name.</summary>
/// <param name="Events">The latest, up to the limit asked for; <paramref name="EventCount"/> counts all.</param>
/// <param name="Identity">Why the articles are taken to be about one person: reason → how many articles.</param>
public sealed record PersonAnswer(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    string? FirstSeen,
    string? LastSeen,
    long Articles,
    IReadOnlyList<HeldPosition> Positions,
    IReadOnlyList<AttendedEvent> Events,
    long EventCount,
    IReadOnlyList<Companion> With,
    IReadOnlyList<CountedReason> Identity);

public sealed record CountedReason(string Reason, double Score, long Articles);

/// <param name="Title">The position last reported; null where none is.</param>
public sealed record PersonSummary(string Id, string Name, string? Title, long Articles);

/// <summary>An event that two people attended, with each one's part.</summary>
public sealed record SharedEvent(EventSummary Event, Attendee First, Attendee Second);

/// <summary>What two names share. A name may be several people; each shared event tells which.</summary>
public sealed record TogetherAnswer(
    IReadOnlyList<PersonSummary> First,
    IReadOnlyList<PersonSummary> Second,
    IReadOnlyList<SharedEvent> Events,
    long Total,
    IReadOnlyList<string> FirstSuggestions,
    IReadOnlyList<string> SecondSuggestions);

/// <summary>A mention, offsets in code points.</summary>
/// <param name="Type">PER, TITLE, ORG or LOC.</param>
/// <param name="PersonId">Whom it names, if a person.</param>
public sealed record ShownMention(int Start, int End, string Type, string Surface, string? PersonId, double Confidence);

public sealed record ShownPost(string Person, string Title, string? Organization, string Status, int Start, int End, double Confidence, string Rule);

public sealed record ShownByline(string Person, string Role, int Start, int End, double Confidence, string Rule);

/// <summary>One role: the sentence that tells it and, in it, the verb.</summary>
public sealed record ShownRole(string Role, int Start, int End, int WordsStart, int WordsEnd, string Rule);

public sealed record ShownPart(
    string Person, IReadOnlyList<string> Roles, long Order, string? Title, int Start, int End, double Confidence, string Rule, IReadOnlyList<ShownRole> Told);

/// <summary>One detail of an event.</summary>
/// <param name="Detail">name, date, place or organizer.</param>
/// <param name="WordsStart">Null, as <paramref name="WordsEnd"/>, where no words say it.</param>
public sealed record ShownDetail(string Detail, string Value, int? WordsStart, int? WordsEnd, string Rule);

public sealed record ShownEvent(
    string Kind,
    string? Name,
    string? Date,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Organizers,
    IReadOnlyList<ShownPart> Attendance,
    int Start,
    int End,
    double Confidence,
    string Rule,
    IReadOnlyList<ShownDetail> Told);

/// <summary>An article with all that was found in it.</summary>
public sealed record ArticleAnswer(
    string Id,
    string Title,
    string? Source,
    string? Date,
    string? Locale,
    string? Path,
    string? Url,
    string Sha256,
    string Text,
    IReadOnlyList<ShownMention> Mentions,
    IReadOnlyList<ShownByline> Byline,
    IReadOnlyList<ShownPost> Posts,
    IReadOnlyList<ShownEvent> Events);

/// <param name="Articles">Those whose id or headline contains what was asked for, where none has it as its id.</param>
public sealed record ShowAnswer(ArticleAnswer? Article, IReadOnlyList<ArticleSummary> Articles);

public sealed record Counted(string Name, long Count);

/// <summary>What a store holds. Two stores of the same articles give the same, byte for byte.</summary>
/// <param name="From">The earliest date of an article.</param>
/// <param name="Derived">Whether the graph is that of the articles; false after an interrupted build.</param>
/// <param name="GraphHash">Equal for equal graphs: the sum, in 128 bits, of the SHA-256 of every node and relationship. Null before the first derivation.</param>
public sealed record StatsAnswer(
    long Articles,
    long Characters,
    string? From,
    string? To,
    IReadOnlyList<Counted> Sources,
    IReadOnlyList<Counted> Mentions,
    IReadOnlyList<Counted> Facts,
    IReadOnlyList<Counted> Nodes,
    IReadOnlyList<Counted> Relationships,
    IReadOnlyList<Counted> EventKinds,
    IReadOnlyList<Counted> Roles,
    IReadOnlyList<Counted> OrganizationKinds,
    bool Derived,
    string? GraphHash);
