using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>One pass over the people and cue words of a sentence, from left to right; used once.</summary>
internal sealed class SentenceWalk(string text, TextSpan sentence, PersonPhrase? speakerBefore, IReadOnlyList<PersonPhrase> waiting, CueToken? openList = null)
{
    /// <summary>The most characters between a verb and its personal object: 会见了来访的….</summary>
    private const int ObjectReach = 14;

    /// <summary>The most characters between a verb of meeting and the one met, with all titles: 会见由….</summary>
    private const int MeetingReach = 50;

    /// <summary>The most characters of names that were not recognized, between two that were, with their marks; and of a part of one such name.</summary>
    private const int LongestUnread = 16, LongestUnreadName = 6;

    private static readonly PhraseList ListLeads = EventTables.Default.Phrases("list-lead");
    private static readonly PhraseList PersonalObjects = EventTables.Default.Phrases("personal-object");
    private static readonly PhraseList UnderEnds = EventTables.Default.Phrases("under-end");
    private readonly List<Frame> _frames = [];
    private List<PersonPhrase> _subjects = [.. waiting];
    private List<PersonPhrase>? _resume;
    private readonly List<PersonPhrase> _beneficiaries = [];
    private PersonPhrase? _last;
    private CueToken? _verb;
    private int _verbFrame = -1;
    private bool _verbSince;
    private bool _lastWasObject;
    private CueToken? _planned;
    private bool _inOpenList;
    private bool _closed;

    /// <summary>The subjects still without a verb; a list goes on behind a semicolon.</summary>
    public IReadOnlyList<PersonPhrase> Waiting => _verbSince || _closed ? [] : _subjects;

    /// <summary>The verb of a list of people that the sentence ends with; a list goes on behind a semicolon. Null where there is none.</summary>
    public CueToken? OpenList => _inOpenList && _frames[_verbFrame].Subjects is [.., var end] && ReferenceEquals(end, _last) ? _verb : null;

    /// <summary>Whether the sentence ends in reported speech.</summary>
    public bool EndsInSpeech => _closed;

    public List<Frame> Walk(List<CueToken> tokens, IReadOnlyList<PersonPhrase> people)
    {
        if (openList is { } verb && people.Count > 0 && people[0].Span.Start == sentence.Start) GoOnWith(verb);
        int person = 0;
        for (int i = 0; i < tokens.Count && !_closed; i++)
        {
            while (person < people.Count && people[person].Name.Start < tokens[i].Span.Start) Person(people[person++]);
            Token(tokens, i);
        }

        while (person < people.Count && !_closed) Person(people[person++]);
        return _frames;
    }

    private void GoOnWith(CueToken verb)
    {
        _frames.Add(new Frame(verb, [], [], null, AtOccasion: false, Planned: false));
        (_verb, _verbFrame, _verbSince, _inOpenList) = (verb, 0, true, true);
    }

    private void Person(PersonPhrase person)
    {
        bool listed = _last is { } last && IsList(last.Span.End, person.Span.Start);
        switch (person.Use)
        {
            case PersonUse.None:
                return;
            case PersonUse.By:
                Start(person);
                break;
            case PersonUse.Under when IsAccompaniment(person):
                _resume = _subjects;
                Start(person);
                break;
            case PersonUse.For:
            case not PersonUse.By when listed && _beneficiaries.Count > 0 && ReferenceEquals(_beneficiaries[^1], _last):
                _beneficiaries.Add(person);
                break;
            case PersonUse.With when !(listed && (_lastWasObject || IsInOpenList(person))):
                With(person);
                break;
            default:
                Plain(person, listed);
                break;
        }

        _last = person;
    }

    private void Start(PersonPhrase person)
    {
        _subjects = [person];
        _verbSince = false;
        _lastWasObject = false;
    }

    private void With(PersonPhrase person)
    {
        _subjects = [.. _subjects, person];
        _verbSince = false;
        _lastWasObject = false;
    }

    private void Plain(PersonPhrase person, bool listed)
    {
        if (_lastWasObject && listed) AddObject(person);
        else if (_verbSince && FollowsList(person)) AddSubject(person);
        else if (_verbSince && TakesObject(person)) AddObject(person);
        else if (_verbSince && IsHeadOfClause(person))
        {
            AddSubject(person);
            Start(person);
        }
        else if (_verbSince) Start(person);
        else _subjects.Add(person);
    }

    /// <summary>会见 + person.</summary>
    private bool TakesObject(PersonPhrase person)
    {
        CueToken verb = _verb!.Value;
        bool personal = _verbFrame >= 0 && (verb.Class is CueClass.Meet or CueClass.Accompany or CueClass.Depart
            || PersonalObjects.Has(verb.Cue.Form));
        int reach = verb.Class == CueClass.Meet ? MeetingReach : ObjectReach;
        return personal && person.Span.Start - verb.Span.End <= reach && !Breaks(verb.Span.End, person.Span.Start);
    }

    /// <summary>和 in 参加会见的还有A、B和C: it goes on with the list.</summary>
    private bool IsInOpenList(PersonPhrase person) =>
        _verbSince && _verbFrame >= 0 && _frames[_verbFrame].Subjects.Count > 0 && FollowsList(person);

    /// <summary>参加会见的还有 + people.</summary>
    private bool FollowsList(PersonPhrase person)
    {
        if (_verbFrame < 0) return false;
        CueToken verb = _verb!.Value;
        if (_inOpenList) return _frames[_verbFrame].Subjects.Count == 0 || ReferenceEquals(_frames[_verbFrame].Subjects[^1], _last);
        PersonPhrase? first = _frames[_verbFrame].Subjects.FirstOrDefault(subject => subject.Span.Start >= verb.Span.End);
        if (first is not null && !ReferenceEquals(_frames[_verbFrame].Subjects[^1], _last)) return false;
        int listStart = (first ?? person).Span.Start;
        // A phrase that begins with a title before the verb (出席的还有 inside it) is no list behind it.
        if (listStart < verb.Span.End) return false;
        ReadOnlySpan<char> lead = text.AsSpan(verb.Span.Start, listStart - verb.Span.Start).TrimEnd("：:，");
        bool opens = ListLeads.Ends(lead) && (lead.Contains('的') || lead.SequenceEqual(verb.Cue.Form));
        if (opens && first is null) _frames[_verbFrame] = _frames[_verbFrame] with { Subjects = [] };
        _inOpenList = opens;
        return opens;
    }

    /// <summary>出席会议的 + person.</summary>
    private bool IsHeadOfClause(PersonPhrase person) =>
        _verbFrame >= 0 && _frames[_verbFrame].Subjects.Count == 0 && person.Span.Start > 0 && text[person.Span.Start - 1] == '的'
        && _verb!.Value.Class is CueClass.Attend && !Breaks(_verb.Value.Span.End, person.Span.Start);

    /// <summary>在A、B等陪同下, 在A、B见证下: no verb stands between.</summary>
    private bool IsAccompaniment(PersonPhrase person)
    {
        ReadOnlySpan<char> rest = text.AsSpan(person.Span.End, sentence.End - person.Span.End);
        int mark = rest.IndexOfAny("。；");
        return UnderEnds.EndOfLast(mark < 0 ? rest : rest[..mark]) > 0;
    }

    private void AddObject(PersonPhrase person)
    {
        _frames[_verbFrame] = _frames[_verbFrame] with { Objects = [.. _frames[_verbFrame].Objects, person] };
        _lastWasObject = true;
    }

    private void AddSubject(PersonPhrase person)
    {
        _frames[_verbFrame] = _frames[_verbFrame] with { Subjects = [.. _frames[_verbFrame].Subjects, person] };
        _lastWasObject = false;
    }

    private void Token(List<CueToken> tokens, int index)
    {
        CueToken token = tokens[index];
        switch (token.Class)
        {
            case CueClass.Noun or CueClass.Ignore or CueClass.Apart:
                return;
            case CueClass.Planned or CueClass.Past:
                _planned = token;
                return;
            case CueClass.Absorb:
                _subjects = [];
                _verbSince = true;
                _verb = token;
                _verbFrame = -1;
                return;
            default:
                Verb(tokens, index);
                return;
        }
    }

    private void Verb(List<CueToken> tokens, int index)
    {
        CueToken verb = tokens[index];
        if (VerbSense.IsNone(text, sentence, tokens, index, _subjects.Count > 0)) return;
        if (IsPartOfAccompanying(verb) || IsDoneByMeeting(verb) || IsInsideObject(verb)) return;
        if (_subjects.Count == 0 && IsPronounBefore(verb)) _subjects = [speakerBefore!];
        _verb = verb;
        _verbFrame = _frames.Count;
        // 张三在市政府举行的招待会上致辞: the verb of convening is not his.
        bool relative = verb.Class == CueClass.Convene && verb.Span.End < sentence.End && text[verb.Span.End] == '的';
        _frames.Add(new Frame(verb, relative ? [] : [.. _subjects], [.. Beneficiaries(verb)], EventNouns.For(text, tokens, index, _last), IsAtOccasion(tokens, index), IsPlanned(verb)));
        _verbSince = true;
        _inOpenList = false;
        _lastWasObject = false;
        if (_resume is not null && verb.Span.End < sentence.End && text[verb.Span.End] == '下') Resume();
        bool reports = verb.Class == CueClass.Say || (verb.Class == CueClass.Quote && _subjects.Count > 0);
        _closed = reports && OpensSpeech(verb.Span.End);
    }

    private bool IsAtOccasion(List<CueToken> tokens, int verb)
    {
        for (int i = 0; i < verb; i++)
        {
            if (tokens[i].Class == CueClass.Noun && text[tokens[i].Span.End] is '上' or '中') return true;
        }

        return text.AsSpan(sentence.Start, tokens[verb].Span.Start - sentence.Start).Contains("会上", StringComparison.Ordinal);
    }

    /// <summary>将出席…并…, in the clause of the word or joined to it.</summary>
    private bool IsPlanned(CueToken verb) =>
        _planned is { } word && (word.Cue.Form.Length > 1 || !Breaks(word.Span.End, verb.Span.Start));

    private void Resume()
    {
        _subjects = _resume!;
        _resume = null;
        _verbSince = _subjects.Count == 0;
    }

    private List<PersonPhrase> Beneficiaries(CueToken verb)
    {
        if (_beneficiaries.Count == 0) return [];
        List<PersonPhrase> taken = verb.Class is CueClass.Present or CueClass.Receive ? [.. _beneficiaries] : [];
        _beneficiaries.Clear();
        return taken;
    }

    /// <summary>调研 in 陪同调研: what the principal does.</summary>
    private bool IsPartOfAccompanying(CueToken verb) =>
        _verbSince && _verb is { Class: CueClass.Accompany } accompany && verb.Class is CueClass.Inspect or CueClass.Visit or CueClass.Meet or CueClass.Attend
        && verb.Span.Start - accompany.Span.End <= ObjectReach && !Breaks(accompany.Span.End, verb.Span.Start);

    /// <summary>传达 in 主持召开会议，传达…精神.</summary>
    private bool IsDoneByMeeting(CueToken verb) => verb.Class == CueClass.Brief && (_subjects.Count == 0 || _verbSince);

    /// <summary>来访 in 会见来访的张三: what the object does.</summary>
    private bool IsInsideObject(CueToken verb) =>
        _verbSince && _verb is { Class: CueClass.Meet } meeting && verb.Class is CueClass.Visit or CueClass.Attend or CueClass.Inspect
        && _frames[_verbFrame].Objects.Count == 0 && !Breaks(meeting.Span.End, verb.Span.Start);

    private bool IsPronounBefore(CueToken verb) =>
        speakerBefore is not null && verb.Span.Start > sentence.Start
        && (text[verb.Span.Start - 1] is '他' or '她' || (text[sentence.Start] is '他' or '她' && _frames.Count == 0));

    private bool OpensSpeech(int position) => position < text.Length && text[position] is '，' or '：' or ':' or ',' or '“' or '要';

    /// <summary>Whether nothing but connectives stands between two people: A、B，C和D.</summary>
    private bool IsList(int from, int to)
    {
        if (to < from) return true;
        ReadOnlySpan<char> gap = text.AsSpan(from, to - from).Trim();
        return IsJoint(gap) || HoldsUnreadName(gap);
    }

    /// <summary>A、某某、B: a name that was not recognized, or not to its end, breaks no list.</summary>
    private static bool HoldsUnreadName(ReadOnlySpan<char> gap)
    {
        if (gap.Length is < 2 or > LongestUnread || gap[^1] is not '、') return false;
        int item = 0;
        foreach (char c in gap)
        {
            if (c is '、' or '·') item = 0;
            else if (++item > LongestUnreadName || !char.IsLetter(c)) return false;
        }

        return gap.IndexOf('、') <= 1;
    }

    private static bool IsJoint(ReadOnlySpan<char> gap) =>
        gap is "" or "、" or "，" or "和" or "及" or "与" or "以及" or "，以及" or "、以及" or "," or "等" or "，和";

    private bool Breaks(int from, int to) => text.AsSpan(from, Math.Max(0, to - from)).IndexOfAny("，。；：") >= 0;
}
