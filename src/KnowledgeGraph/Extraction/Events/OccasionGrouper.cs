using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Events;

/// <summary>
/// Frames → occasions. The title, the lead and later paragraphs tell of the same occasion unless the text says otherwise:
/// one occasion stays open until another is named, visited, inspected or met.
/// </summary>
internal sealed class OccasionGrouper
{
    private static readonly PhraseList MeetingWords = EventTables.Default.Phrases("meeting-word");
    private static readonly PhraseList ReceivedVisits = EventTables.Default.Phrases("received-visit");
    private static readonly PhraseList JoinsJourney = EventTables.Default.Phrases("joins-journey");
    private static readonly PhraseList JoinsTalks = EventTables.Default.Phrases("joins-talks");
    private static readonly PhraseList MeetsAlone = EventTables.Default.Phrases("meets-alone");
    private static readonly PhraseList FurtherVisits = EventTables.Default.Phrases("further-visit");
    private static readonly PhraseList HeldTalks = EventTables.Default.Phrases("held-talks");
    private static readonly PhraseList Groups = EventTables.Default.Phrases("met-group");
    private static readonly PhraseList Both = EventTables.Default.Phrases("both-parties");
    private static readonly PhraseList Signings = EventTables.Default.Phrases("signing");
    private static readonly PhraseList Each = EventTables.Default.Phrases("each");

    private readonly string _text;
    private readonly IReadOnlyList<FramedSentence> _sentences;
    private readonly IReadOnlyList<int> _items;
    private readonly HashSet<int> _itemStarts;
    private readonly List<Occasion> _occasions = [];
    private readonly List<(int Sentence, Frame Frame)> _early = [];
    private Occasion? _current;
    private int _sentence;

    private OccasionGrouper(string text, IReadOnlyList<FramedSentence> sentences, IReadOnlyList<int> items) =>
        (_text, _sentences, _items, _itemStarts) = (text, sentences, items, [.. items]);

    /// <param name="items">The sentences that begin a new item of a round-up; what stands before them is over.</param>
    public static IReadOnlyList<Occasion> Group(string text, IReadOnlyList<FramedSentence> sentences, IReadOnlyList<int> items)
    {
        var grouper = new OccasionGrouper(text, sentences, items);
        for (int i = 0; i < sentences.Count; i++) grouper.Read(i);
        return grouper._occasions;
    }

    private void Read(int index)
    {
        _sentence = index;
        if (_itemStarts.Contains(index)) Reset();
        FramedSentence sentence = _sentences[index];
        foreach (CueToken token in sentence.Tokens) Refer(token);
        OpenWhereSpoken(sentence);
        OpenSigning(sentence);
        foreach (Frame frame in sentence.Frames) Place(frame, sentence);
        if (_current is { Kind: EventKind.Inspection }) _current.HasMeeting |= sentence.Tokens.Any(IsOfMeeting);
    }

    /// <summary>座谈会, 座谈, 汇报: there is a meeting in the inspection.</summary>
    private static bool IsOfMeeting(CueToken token) =>
        token.Class == CueClass.Noun ? token.Cue.Kind == EventKind.Meeting : token.Cue.Opens == EventKind.Meeting || MeetingWords.Has(token.Cue.Form);

    private void Reset()
    {
        _current = null;
        _early.Clear();
    }

    /// <summary>座谈会上 goes back to the occasion of that name, or puts a meeting into an inspection.</summary>
    private void Refer(CueToken token)
    {
        if (token.Class != CueClass.Noun || _current is null) return;
        bool up = token.Span.End < _text.Length && _text[token.Span.End] is '上' or '中' or '现';
        if (!up) return;
        if (token.Cue.Generic || _current.NameText?.Contains(token.Cue.Form, StringComparison.Ordinal) == true) return;
        Occasion? named = _occasions.FindLast(occasion => occasion.NameText?.EndsWith(token.Cue.Form, StringComparison.Ordinal) == true);
        if (named is not null && (_items.Count == 0 || named.Sentence >= _items.LastOrDefault(item => item <= _sentence, -1))) _current = named;
    }

    /// <summary>会见后，两国元首共同见证了文件的签署: a ceremony of the two parties behind their talks.</summary>
    private void OpenSigning(FramedSentence sentence)
    {
        if (_current is not { Kind: EventKind.Talks } talks || sentence.People.Count > 0 || !sentence.Has(CueClass.Apart)) return;
        ReadOnlySpan<char> text = _text.AsSpan(sentence.Span.Start, sentence.Span.Length);
        if (Both.EndOfLast(text) == 0 || Signings.EndOfLast(text) == 0) return;
        if (talks.Frames.Find(row => row.Frame.Verb.Class == CueClass.Meet && row.Frame.Subjects.Count > 0 && row.Frame.Objects.Count > 0).Frame is not { } met) return;
        CueToken? witness = null;
        foreach (CueToken token in sentence.Tokens) witness ??= token.Class is CueClass.Attend or CueClass.Sign ? token : null;
        if (witness is not { } verb) return;
        Frame both = new(verb, [met.Subjects[0], met.Objects[0]], [], null, AtOccasion: false, Planned: false);
        Open(EventKind.Ceremony, both, "signing-after-talks").Add(_sentence, both);
    }

    /// <summary>在…座谈会上，张三说: the occasion is named where someone speaks at it.</summary>
    private void OpenWhereSpoken(FramedSentence sentence)
    {
        if (_current is not null || sentence.Frames.Count == 0) return;
        foreach (CueToken token in sentence.Tokens)
        {
            if (token.Class is CueClass.Say or CueClass.Quote) return;
            bool at = token.Class == CueClass.Noun && _text.AsSpan(token.Span.End) is ['上', not '的', ..];
            if (!at || !sentence.Frames.Any(frame => frame.Subjects.Count > 0 && !frame.Planned)) continue;
            int preposition = _text.LastIndexOf('在', token.Span.Start, token.Span.Start - sentence.Span.Start);
            TextSpan before = preposition < 0 ? new(token.Span.End, token.Span.End) : new(preposition, preposition + 1);
            TextSpan? name = EventNames.Read(_text, sentence, before, token);
            if (name is null && token.Cue.Generic) continue;
            _current = Open(OccasionNames.KindOf(token, name?.Of(_text)), sentence.Frames[0], "spoken-at", name);
            return;
        }
    }

    /// <summary>参加会见并在表彰大会上讲话: the occasion that the noun before the verb names.</summary>
    private Occasion? SpokenAt(Frame frame, FramedSentence sentence)
    {
        foreach (CueToken token in sentence.Tokens)
        {
            if (token.Span.Start >= frame.Verb.Span.Start) break;
            if (token.Class != CueClass.Noun || _text[token.Span.End] != '上') continue;
            if (_occasions.FindLast(occasion => occasion.NameText?.EndsWith(token.Cue.Form, StringComparison.Ordinal) == true) is { } named) return named;
            int preposition = _text.LastIndexOf('在', token.Span.Start, token.Span.Start - sentence.Span.Start);
            TextSpan? name = preposition < 0 ? null : EventNames.Read(_text, sentence, new TextSpan(preposition, preposition + 1), token);
            if (name is not null) return Open(OccasionNames.KindOf(token, name.Value.Of(_text)), frame, "spoken-at", name);
        }

        return null;
    }

    private void Place(Frame frame, FramedSentence sentence)
    {
        if (frame.Planned) return;
        Occasion? occasion = frame.Verb.Class switch
        {
            CueClass.Convene => Convened(frame, sentence),
            CueClass.Attend or CueClass.Chair => Named(frame, sentence),
            CueClass.Inspect when frame.HasPeople => Inspected(frame, sentence),
            CueClass.Meet when frame.HasPeople => Met(frame, sentence),
            CueClass.Meet when _current is null && HeldTalks.LengthAtStart(frame.Verb.Cue.Form) > 0 => Open(EventKind.Talks, frame, "talks"),
            CueClass.Visit when frame.HasPeople => Visited(frame, sentence),
            CueClass.Depart when frame.HasPeople => Travelled(frame, EventKind.Activity, "departure"),
            CueClass.Arrive when frame.HasPeople => Travelled(frame, ReceivedVisits.Has(frame.Verb.Cue.Form) ? EventKind.Visit : EventKind.Activity, "arrival"),
            CueClass.Sign or CueClass.Present when frame.HasPeople => _current ?? Acted(frame),
            CueClass.Speak when frame.AtOccasion && _current is { Kind: EventKind.Talks } => SpokenAt(frame, sentence) ?? _current,
            _ => _current ?? OpenedBy(frame),
        };
        if (occasion is not null) Attach(occasion, frame);
        else if (frame.HasPeople) _early.Add((_sentence, frame));
    }

    private void Attach(Occasion occasion, Frame frame)
    {
        if (frame.HasPeople) occasion.Add(_sentence, frame);
        _current = occasion;
    }

    private Occasion? Convened(Frame frame, FramedSentence sentence)
    {
        if (frame.Noun is not { } noun) return _current;
        TextSpan? name = EventNames.Read(_text, _sentences[_sentence], frame.Verb.Span, noun);
        bool recalled = _current is not null && _text.AsSpan(frame.Verb.Span.End).StartsWith("的", StringComparison.Ordinal);
        return recalled ? _current : FindOrOpen(noun, name, frame, sentence, opens: true);
    }

    private Occasion? Named(Frame frame, FramedSentence sentence)
    {
        if (JoinsTalks.Has(frame.Verb.Cue.Form) && _occasions.FindLast(occasion => occasion.Kind == EventKind.Talks) is { } talks) return talks;
        if (frame.Noun is not { } noun) return _current ?? OpenedBy(frame);
        TextSpan? name = EventNames.Read(_text, _sentences[_sentence], frame.Verb.Span, noun);
        return FindOrOpen(noun, name, frame, sentence, opens: frame.HasPeople);
    }

    private Occasion? FindOrOpen(CueToken noun, TextSpan? name, Frame frame, FramedSentence sentence, bool opens)
    {
        string? nameText = name?.Of(_text);
        if (_current is not null && IsInsideInspection(noun))
        {
            _current.HasMeeting = true;
            return _current;
        }

        if (nameText is null && _current is not null) return Recalled(noun) ?? _current;
        Occasion? same = nameText is null ? null : _occasions.FindLast(occasion => OccasionNames.IsSame(occasion.NameText, nameText, noun));
        if (same is not null) return Rename(same, name!.Value);
        if (_current is not null && !IsApart(noun, frame, sentence)) return _current.NameText is null && nameText is not null ? Name(_current, noun, name!.Value) : _current;
        return opens ? Open(OccasionNames.KindOf(noun, nameText), frame, "named-occasion", name) : _current;
    }

    /// <summary>出席大会 behind talks goes back to the 大会 that was named before them.</summary>
    private Occasion? Recalled(CueToken noun) =>
        _current!.Kind == EventKind.Talks ? _occasions.FindLast(occasion => occasion.NameText?.EndsWith(noun.Cue.Form, StringComparison.Ordinal) == true) : null;

    private bool IsInsideInspection(CueToken noun) =>
        _current!.Kind == EventKind.Inspection && noun.Cue.Kind is EventKind.Meeting or EventKind.Inspection;

    private Occasion Name(Occasion occasion, CueToken noun, TextSpan name)
    {
        if (occasion.Kind is EventKind.Talks or EventKind.Inspection or EventKind.Visit || occasion.Rule is "departure" or "arrival") return occasion;
        occasion.Name = name;
        occasion.NameText = name.Of(_text);
        occasion.Kind = OccasionNames.KindOf(noun, occasion.NameText);
        return occasion;
    }

    private Occasion Rename(Occasion occasion, TextSpan name)
    {
        if (name.Length > occasion.Name!.Value.Length && _sentence - occasion.Sentence <= 3)
        {
            occasion.Name = name;
            occasion.NameText = name.Of(_text);
        }

        return occasion;
    }

    /// <summary>Whether the text sets this occasion beside the current one.</summary>
    private bool IsApart(CueToken noun, Frame frame, FramedSentence sentence)
    {
        if (noun.Cue.Generic) return false;
        bool cue = IsSetApart(sentence) || frame.Verb.Class == CueClass.Convene;
        return cue && _sentence > _current!.Sentence;
    }

    /// <summary>随后, 签约仪式前, 会议结束后: what this sentence tells is not the occasion it names.</summary>
    private bool IsSetApart(FramedSentence sentence)
    {
        foreach (CueToken token in sentence.Tokens)
        {
            if (token.Class == CueClass.Apart) return true;
            if (token.Class == CueClass.Noun && (_text.AsSpan(token.Span.End) is ['前' or '后', '，', ..] || _text.AsSpan(token.Span.End).StartsWith("结束", StringComparison.Ordinal))) return true;
        }

        return false;
    }

    private Occasion? Inspected(Frame frame, FramedSentence sentence)
    {
        if (_current is null) return Open(EventKind.Inspection, frame, "inspection");
        if (_current.Kind == EventKind.Inspection) return _current;
        Occasion? before = _occasions.FindLast(occasion => occasion.Kind == EventKind.Inspection);
        if (!IsSetApart(sentence) || frame.Subjects.Count == 0) return _current;
        return before ?? Open(EventKind.Inspection, frame, "inspection");
    }

    private Occasion? Met(Frame frame, FramedSentence sentence)
    {
        frame = WithSpeaker(frame, sentence);
        if (_current is { Kind: EventKind.Visit } && _sentence - _current.Sentence <= 1)
        {
            _current.Kind = EventKind.Talks;
            return _current;
        }

        bool alone = frame.Subjects.Count + frame.Objects.Count < 2;
        if (alone && !MeetsAlone.Has(frame.Verb.Cue.Form)) return _current;
        if (frame.Objects.Count > 1 && IsSeparate(frame)) return MetEach(frame);
        Occasion? same = _occasions.Find(occasion => occasion.Kind == EventKind.Talks && frame.Objects.Concat(frame.Subjects).All(person => occasion.People.Contains(person.Person)));
        if (same is not null) return same;
        bool otherCounterpart = _current?.Kind == EventKind.Talks && frame.Objects.Count > 0 && !frame.Objects.Any(person => _current.People.Contains(person.Person)) && _sentence > _current.Sentence;
        bool besideOther = _current is { Kind: not (EventKind.Talks or EventKind.Inspection) } && (frame.Objects.Count > 0 || MeetsGroup(frame)) && MeetsAlone.Has(frame.Verb.Cue.Form);
        if (_current is not null && !otherCounterpart && !besideOther && !IsSetApart(sentence)) return _current;
        Occasion talks = Open(EventKind.Talks, frame, "talks");
        talks.Add(_sentence, frame);
        return talks;
    }

    /// <summary>会见与会代表, 接见获奖者: an occasion beside the conference.</summary>
    private bool MeetsGroup(Frame frame)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(frame.Verb.Span.End, _sentences[_sentence].Span.End - frame.Verb.Span.End);
        int mark = rest.IndexOfAny("，。；：");
        return Groups.EndOfLast(mark < 0 ? rest : rest[..mark]) > 0;
    }

    /// <summary>在会见张三时，李四说: the speaker is the other party.</summary>
    private static Frame WithSpeaker(Frame frame, FramedSentence sentence)
    {
        if (frame.Subjects.Count > 0 || frame.Objects.Count == 0) return frame;
        Frame? speech = sentence.Frames.FirstOrDefault(other => other.Subjects.Count > 0 && other.Verb.Span.Start > frame.Verb.Span.Start);
        return speech is null ? frame : frame with { Subjects = [.. speech.Subjects.Where(person => !frame.Objects.Contains(person))] };
    }

    private bool IsSeparate(Frame frame)
    {
        int from = Math.Max(_sentences[_sentence].Span.Start, frame.Verb.Span.Start - 4);
        return Each.EndOfLast(_text.AsSpan(from, frame.Verb.Span.End - from)) > 0;
    }

    /// <summary>分别会见 makes one occasion for each visitor.</summary>
    private Occasion? MetEach(Frame frame)
    {
        foreach (PersonPhrase visitor in frame.Objects)
        {
            Frame one = frame with { Objects = [visitor] };
            Open(EventKind.Talks, one, "talks-each").Add(_sentence, one);
        }

        _current = null;
        return null;
    }

    private Occasion? Visited(Frame frame, FramedSentence sentence)
    {
        if (_current is null) return Open(EventKind.Visit, frame, "visit");
        bool further = IsSetApart(sentence) || FurtherVisits.Has(frame.Verb.Cue.Form);
        if (_current.Kind is EventKind.Visit or EventKind.Inspection || !further) return _current;
        return Open(EventKind.Visit, frame, "visit");
    }

    /// <summary>A signature takes two; an order or a law is signed alone.</summary>
    private Occasion? Acted(Frame frame) =>
        frame.Verb.Class == CueClass.Sign && frame.Subjects.Count < 2 ? null : Open(EventKind.Ceremony, frame, "act-on-the-spot");

    /// <summary>A farewell and a return are two occasions; who sees off or comes along joins the one or the other.</summary>
    private Occasion? Travelled(Frame frame, EventKind kind, string rule) =>
        _occasions.FindLast(occasion => occasion.Rule == rule) ?? (JoinsJourney.Has(frame.Verb.Cue.Form) ? _current : Open(kind, frame, rule));

    private Occasion? OpenedBy(Frame frame) =>
        frame.HasPeople && frame.Verb.Cue.Opens is { } kind ? Open(kind, frame, "act-of-its-own") : null;

    private Occasion Open(EventKind kind, Frame frame, string rule, TextSpan? name = null)
    {
        var occasion = new Occasion(kind, _sentence, rule) { Name = name, NameText = name?.Of(_text), Opener = frame.Verb };
        foreach ((int sentence, Frame early) in _early)
        {
            bool belongs = sentence == _sentence ? early.Verb.Class is not (CueClass.Say or CueClass.Quote) : early.Verb.Class is CueClass.Speak or CueClass.Deliver or CueClass.Chair;
            if (belongs) occasion.Add(sentence, early);
        }

        _early.Clear();
        _occasions.Add(occasion);
        return occasion;
    }
}
