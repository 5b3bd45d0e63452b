using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>What a cue word does; the columns of <c>data/extraction/events/*.tsv</c>.</summary>
internal enum CueClass
{
    /// <summary>Heads the name of an occasion: 座谈会.</summary>
    Noun,

    /// <summary>Opens an occasion named by its subject or object: 召开.</summary>
    Convene,

    /// <summary>Takes the occasion as object: 出席.</summary>
    Attend,
    Chair,

    /// <summary>An act of speaking at the occasion: 致辞.</summary>
    Speak,

    /// <summary>With a word of speech behind it in its clause (作…报告), an act of speaking.</summary>
    Deliver,

    /// <summary>Speaking where its subject does nothing else (传达, 部署); after 主持召开 it is what the meeting does.</summary>
    Brief,

    /// <summary>Reported speech follows: 强调.</summary>
    Say,

    /// <summary>Reported speech follows, in an interview as likely as at an occasion: 说.</summary>
    Quote,
    Inspect,
    Accompany,
    Meet,
    Visit,

    /// <summary>Leaves, or sees someone off: 送行.</summary>
    Depart,

    /// <summary>Comes back or comes on a visit, or receives someone who does.</summary>
    Arrive,
    Sign,
    Present,
    Receive,

    /// <summary>Takes its subject away from what follows: 当选.</summary>
    Absorb,

    /// <summary>Looks like a cue and is none: 主持人.</summary>
    Ignore,

    /// <summary>What follows is only planned.</summary>
    Planned,

    /// <summary>What follows is recalled.</summary>
    Past,

    /// <summary>Another occasion than the one before.</summary>
    Apart,
}

/// <summary>One row of the tables of cue words.</summary>
/// <param name="Roles">What the subject of a verb gets.</param>
/// <param name="Kind">What a noun names.</param>
/// <param name="Opens">The kind of occasion a verb opens where none is open; null for most.</param>
/// <param name="Generic">The noun names nothing by itself: 会议, 活动.</param>
internal sealed record Cue(string Form, CueClass Class, Roles Roles, EventKind Kind, bool Generic, EventKind? Opens = null);

/// <summary>A cue word where it stands in the text.</summary>
internal readonly record struct CueToken(TextSpan Span, Cue Cue)
{
    public CueClass Class => Cue.Class;
}
