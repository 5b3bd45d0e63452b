using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>An occasion's frames → who took part, as what, in reading order.</summary>
internal sealed class AttendanceReader(IReadOnlyDictionary<string, int> firstPosition, IReadOnlyList<FramedSentence> sentences)
{
    private static readonly PhraseList Chairing = EventTables.Default.Phrases("chairs-by-convening");
    private static readonly PhraseList Parties = EventTables.Default.Phrases("party-of-talks");

    public IReadOnlyList<Attendance> Read(Occasion occasion)
    {
        var rows = new Dictionary<string, Row>(StringComparer.Ordinal);
        foreach ((int sentence, Frame frame) in occasion.Frames)
        {
            foreach (PersonPhrase person in frame.Subjects) Add(rows, person, SubjectRoles(occasion, frame, person), sentence, frame);
            foreach (PersonPhrase person in frame.Objects) Add(rows, person, ObjectRoles(frame), sentence, frame);
        }

        return Ordered(occasion, rows);
    }

    private void Add(Dictionary<string, Row> rows, PersonPhrase person, Roles roles, int sentence, Frame frame)
    {
        bool known = rows.TryGetValue(person.Person, out Row? row);
        if (roles == Roles.None || (frame.Verb.Class == CueClass.Quote && !known && !frame.AtOccasion)) return;
        if (!known) rows[person.Person] = row = new Row(person.Title, sentences[sentence].Span, frame.Verb.Class);
        row!.Title ??= person.Title;
        row.Roles |= roles;
        row.Told.Add(new RoleEvidence(roles, sentences[sentence].Span, frame.Verb.Span, RuleName(frame.Verb.Class)));
    }

    private static Roles SubjectRoles(Occasion occasion, Frame frame, PersonPhrase person)
    {
        bool inspection = occasion.Kind == EventKind.Inspection, talks = occasion.Kind == EventKind.Talks;
        switch (frame.Verb.Class)
        {
            case CueClass.Convene:
                return frame.Verb.Cue.Roles != Roles.None ? frame.Verb.Cue.Roles : Convening(occasion.Kind, frame);
            case CueClass.Attend when talks && IsOtherParty(occasion, frame):
                return Roles.Meet;
            case CueClass.Visit when talks:
                return Roles.Meet;
            case CueClass.Inspect when talks:
                return Roles.Meet;
            case CueClass.Inspect:
                return inspection ? Roles.Inspect : Roles.Attend;
            case CueClass.Receive:
                return occasion.Kind is EventKind.Ceremony or EventKind.Activity or EventKind.Conference ? Roles.Receive : Roles.None;
            case CueClass.Meet:
                return talks ? Roles.Meet : Roles.Attend;
            case CueClass.Speak or CueClass.Deliver or CueClass.Brief or CueClass.Say or CueClass.Quote:
                if (talks) return frame.Verb.Class == CueClass.Speak ? Roles.Speak : Roles.None;
                if (inspection && !occasion.HasMeeting && occasion.People.Contains(person.Person)) return Roles.None;
                return Roles.Speak;
            default:
                return frame.Verb.Cue.Roles;
        }
    }

    /// <summary>会见…领导人 names one party; those who 出席会见 are the other.</summary>
    private static bool IsOtherParty(Occasion occasion, Frame frame) =>
        Parties.Has(frame.Verb.Cue.Form) && occasion.Frames.Where(other => other.Frame.Verb.Class == CueClass.Meet).Sum(other => other.Frame.Subjects.Count + other.Frame.Objects.Count) == 1;

    private static Roles Convening(EventKind kind, Frame frame) => kind switch
    {
        EventKind.Meeting => Chairing.Has(frame.Verb.Cue.Form) ? Roles.Chair : Roles.None,
        EventKind.Press => Roles.Speak,
        EventKind.Talks => Roles.Meet,
        EventKind.Inspection => Roles.Inspect,
        _ => Roles.Attend,
    };

    private static Roles ObjectRoles(Frame frame) => frame.Verb.Class switch
    {
        CueClass.Meet => Roles.Meet,
        CueClass.Present => Roles.Receive,
        CueClass.Depart or CueClass.Arrive or CueClass.Inspect => Roles.Attend,
        _ => Roles.None,
    };

    private IReadOnlyList<Attendance> Ordered(Occasion occasion, Dictionary<string, Row> rows)
    {
        int order = 0;
        return [.. rows.OrderBy(row => firstPosition[row.Key])
            .Select(row => row.Value.ToAttendance(row.Key, Settle(occasion.Kind, row.Value.Roles), ++order))];
    }

    /// <summary>The party of talks is that alone, the principal of an inspection does not attend it, who answers the press speaks.</summary>
    private static Roles Settle(EventKind kind, Roles roles)
    {
        if (kind == EventKind.Talks)
        {
            if (roles.HasFlag(Roles.Meet)) return roles & ~(Roles.Attend | Roles.Speak | Roles.Inspect);
            return roles == Roles.Speak ? Roles.Meet : roles & ~Roles.Speak;
        }

        if (roles.HasFlag(Roles.Inspect) || (kind == EventKind.Press && roles.HasFlag(Roles.Speak))) return roles & ~Roles.Attend;
        return roles;
    }

    private static string RuleName(CueClass verb) => verb switch
    {
        CueClass.Speak or CueClass.Deliver or CueClass.Brief => "speaks",
        CueClass.Say or CueClass.Quote => "is-reported-to-say",
        CueClass.Meet => "meets",
        CueClass.Inspect => "inspects",
        CueClass.Accompany => "accompanies",
        CueClass.Chair => "chairs",
        _ => "takes-part",
    };

    private sealed class Row(string? title, TextSpan evidence, CueClass verb)
    {
        public string? Title { get; set; } = title;

        public Roles Roles { get; set; }

        public TextSpan Evidence { get; } = evidence;

        /// <summary>What each frame gave, in reading order; several roles may stand in one.</summary>
        public List<RoleEvidence> Told { get; } = [];

        public Attendance ToAttendance(string person, Roles settled, int order) =>
            new(person, settled, order, Title, Evidence, Confidence: 1, RuleName(verb)) { Told = [.. settled.Each().Select(TellingOf)] };

        /// <summary>The first frame that gave the role. One that was settled from another (who only speaks at talks meets) was told where the first was.</summary>
        private RoleEvidence TellingOf(Roles role) => (Told.Find(told => told.Role.HasFlag(role)) ?? Told[0]) with { Role = role };
    }
}
