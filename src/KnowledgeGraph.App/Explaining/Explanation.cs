using System.Text.Json.Serialization;

namespace KnowledgeGraph.App.Explaining;

/// <summary>Words of the article; code points of its text, end exclusive.</summary>
/// <param name="Type">PER, TITLE, ORG or LOC; null for verbs, dates and the like.</param>
internal sealed record MarkedWords(int Start, int End, string Text, string? Type);

/// <summary>The sentence (or sentences) that a fact stands in, with the words that make it, in reading order.</summary>
internal sealed record Passage(int Start, int End, string Text, IReadOnlyList<MarkedWords> Words);

/// <summary>Why a fact was read.</summary>
/// <param name="Confidence">0..1; null where it is that of the whole fact.</param>
/// <param name="Passage">Null where no words say it.</param>
internal sealed record Reason(string Rule, double? Confidence, Passage? Passage);

/// <summary>A name with how sure the recognizer is of it.</summary>
internal sealed record ExplainedMention(int Start, int End, string Type, string Surface, double Confidence);

internal sealed record ExplainedByline(string Person, string Role, Reason Why);

internal sealed record ExplainedPost(string Person, string Title, string? Organization, string Status, Reason Why);

internal sealed record ExplainedRole(string Role, Reason Why);

/// <param name="Why">The sentence that first puts the person at the event.</param>
internal sealed record ExplainedPart(string Person, long Order, string? Title, IReadOnlyList<ExplainedRole> Roles, Reason Why);

/// <param name="Detail">name, date, place or organizer.</param>
internal sealed record ExplainedDetail(string Detail, string Value, Reason Why);

internal sealed record ExplainedEvent(
    string Kind,
    string? Name,
    string? Date,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Organizers,
    IReadOnlyList<ExplainedDetail> Details,
    IReadOnlyList<ExplainedPart> Attendance,
    Reason Why);

/// <summary>Every fact of an article with its reason. Lists that were not asked for are null.</summary>
/// <param name="Rules">What the rules that occur go by.</param>
internal sealed record Explanation(
    string Id,
    string Title,
    string? Source,
    string? Date,
    string? Locale,
    IReadOnlyList<ExplainedMention>? Mentions,
    IReadOnlyList<ExplainedByline>? Byline,
    IReadOnlyList<ExplainedPost>? Posts,
    IReadOnlyList<ExplainedEvent>? Events,
    IReadOnlyDictionary<string, string> Rules)
{
    [JsonIgnore]
    public bool IsEmpty => (Mentions ?? []).Count + (Byline ?? []).Count + (Posts ?? []).Count + (Events ?? []).Count == 0;
}
