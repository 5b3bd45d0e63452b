using KnowledgeGraph.Extraction.Naming;
using KnowledgeGraph.Lexicons;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>Claims → posts: the body of each, in reading order, so that later mentions of a person can lean on earlier ones.</summary>
internal sealed class PostResolver(ExtractionContext context, MentionRow row)
{
    private const int LongestUnreadTitle = 6;
    private static readonly string[] TitleEndings = WordLists.Default["title-endings"];
    private static readonly string[] SharedOffices = WordLists.Default["shared-offices"];
    private static readonly (string Noun, string[] Endings)[] Nouns = [.. DataFiles.Lines("data/extraction/body-nouns.tsv").Select(line => line.Split('\t')).Select(row => (row[0], row[1].Split(' ')))];
    private readonly Careers _careers = new();
    private TitleClaim[] _claims = [];
    private readonly List<Post> _posts = [];
    private readonly Dictionary<int, ResolvedBody?> _bodies = [];
    private int _titled = -1;
    private TitleClaim? _last;
    private ResolvedBody? _lastBody;

    public IReadOnlyList<Post> Resolve(IEnumerable<TitleClaim> claims)
    {
        _claims = [.. claims];
        var groups = _claims.GroupBy(claim => (claim.Group, claim.Person))
            .Select(group => group.OrderBy(claim => claim.Title).ToArray())
            .OrderBy(group => Math.Max(group[0].Title, group[0].Person)).ThenBy(group => group[0].Person);
        foreach (TitleClaim[] group in groups) AddGroup(group);
        return _posts;
    }

    private void AddGroup(TitleClaim[] group)
    {
        ResolvedBody?[] bodies = BodiesOf(group);
        for (int i = 0; i < group.Length; i++)
        {
            string person = row.Surface(group[i].Person), title = row.Surface(group[i].Title);
            if (_careers.Add(person, title, bodies[i], IsWritten(group[i]))) _posts.Add(NewPost(group[i], person, title, bodies[i]?.Name));
        }

        for (int i = 0; i < group.Length; i++) _bodies[group[i].Title] = bodies[i];
        _titled = group[^1].Person;
        (_last, _lastBody) = (group[^1], bodies[^1]);
    }

    /// <summary>副校长王刚、赵新: an office that two people share is of one body; an occupation (演员) need not be.</summary>
    private ResolvedBody? SharedBody(TitleClaim claim) =>
        claim.Rule == PostRule.SharedTitle && row.Surface(claim.Title).AsSpan().ContainsAny(SharedOffices) ? _bodies.GetValueOrDefault(claim.Title) : null;

    private ResolvedBody?[] BodiesOf(TitleClaim[] group)
    {
        var bodies = new ResolvedBody?[group.Length];
        for (int i = 0; i < group.Length; i++) bodies[i] = SharedBody(group[i]) ?? BodyOf(group[i], i == 0 ? null : bodies[i - 1]);

        // 党委书记、董事长: the body of the second title is the first's too.
        for (int i = group.Length - 2; i >= 0; i--)
        {
            if (!IsWritten(group[i + 1])) bodies[i] ??= OwnerOfGovernment(bodies[i + 1]);
        }

        for (int i = 0; i < group.Length; i++)
        {
            bodies[i] ??= i > 0 ? bodies[i - 1] : IsOfUnnamedSchool(group[i]) || IsRankOnly(group[i]) ? null : context.Names.Titles.AnyOwner(context.Locale, row.Surface(group[i].Title), Position(group[i]));
        }

        return bodies;
    }

    /// <summary>党委副书记、镇长: the committee is the town's, not its government's.</summary>
    private static ResolvedBody? OwnerOfGovernment(ResolvedBody? body) =>
        body is not null && body.Name.EndsWith("人民政府", StringComparison.Ordinal) ? body with { Name = body.Name[..^4] } : body;

    private int Position(TitleClaim claim) => row.Mentions[claim.Title].Span.Start;

    private ResolvedBody? BodyOf(TitleClaim claim, ResolvedBody? before)
    {
        string title = row.Surface(claim.Title), person = row.Surface(claim.Person);
        TitleResolver titles = context.Names.Titles;
        bool behindName = claim.Rule == PostRule.BehindName;
        if (IsWritten(claim)) return WrittenBody(claim, title, Position(claim), before);
        if (before is not null) return titles.Implied(context.Locale, title, Position(claim), before, person, behindName) ?? before;
        if (IsOfUnnamedSchool(claim) && context.Locale.Names.School is { } school) return new ResolvedBody(school, null);
        if (BodyOfNoun(claim) is { } meant) return meant;
        if (IsOfUnnamedSchool(claim)) return null;
        if (behindName && BodyBeforeName(claim) is { } directly) return directly;
        if (IsRankOnly(claim)) return null;
        return _careers.BodyOf(person, title)
            ?? (behindName && titles.IsOfState(title) ? BodyToldLater(claim, title) : null)
            ?? titles.Implied(context.Locale, title, Position(claim), null, person, behindName)
            ?? BodyOfUnreadTitle(claim)
            ?? (IsListedBehind(claim, claim.Title) ? _lastBody : null)
            ?? (behindName ? _careers.OnlyBodyOf(person) : null)
            ?? titles.Owner(context.Locale, title, Position(claim));
    }

    /// <summary>李明总理 … 某国总理李明: the body that the article writes for the same title further on. Null if it writes none.</summary>
    private ResolvedBody? BodyToldLater(TitleClaim claim, string title)
    {
        TitleClaim? later = Array.Find(_claims, other => other.Title > claim.Title && other.Rule == PostRule.BeforeName && IsWritten(other)
            && row.Surface(other.Person) == row.Surface(claim.Person) && row.Surface(other.Title).EndsWith(title, StringComparison.Ordinal));
        return later is null ? null : WrittenBody(later, row.Surface(later.Title), Position(later), null);
    }

    /// <summary>全国人大常委会委员长、党组书记: the body before a title of the list that was not found as a name. Null if there is none.</summary>
    private ResolvedBody? BodyOfUnreadTitle(TitleClaim claim)
    {
        int body = claim.Title - 1;
        if (claim.Rule != PostRule.BeforeName || !row.Is(body, MentionType.Organization)) return null;
        ReadOnlySpan<char> between = row.TextAfter(body);
        bool isTitle = between.Length <= LongestUnreadTitle && between.Length > 2 && between[^1] == '、' && between[..^1].EndsWithAny(TitleEndings);
        return isTitle ? context.Names.Body(context.Locale, row.Surface(body), row.Mentions[body].Span.Start, null) : null;
    }

    /// <summary>校长李明教授: a rank behind a name that has an office before it.</summary>
    private bool IsRankOnly(TitleClaim claim) =>
        claim.Rule == PostRule.BehindName && _titled == claim.Person && TitleSet.Ranks.Contains(row.Surface(claim.Title));

    /// <summary>校党委书记: of the school whose news it is, or of one the article does not name.</summary>
    private bool IsOfUnnamedSchool(TitleClaim claim)
    {
        int start = Position(claim);
        return !IsWritten(claim) && start > 0 && row.Text[start - 1] == '校' && (claim.Title == 0 || row.Mentions[claim.Title - 1].Span.End < start);
    }

    /// <summary>The body directly before the title; one before that owns it: 联想集团 + 中国区, 矿业学院 + 资源工程系.</summary>
    private ResolvedBody WrittenBody(TitleClaim claim, string title, int position, ResolvedBody? before)
    {
        int body = claim.Title - 1;
        bool isPlace = row.Is(body, MentionType.Location);
        bool isOwned = body > claim.Bodies && row.Is(body - 1, MentionType.Organization);
        if (isPlace && row.GapAfter(body) == Gap.Filler && context.Names.Titles.FixedBody(title) is { } own) return own;
        if (isOwned && isPlace) return new ResolvedBody(row.Surface(body - 1) + row.Surface(body), null);
        if (before is null && IsListedBehind(claim, claim.Bodies) && _lastBody?.Place is not null) before = _lastBody;
        if (isOwned) before = context.Names.Body(context.Locale, row.Surface(body - 1), position, before);
        return context.Names.Titles.Written(context.Locale, row.Surface(body), title, isPlace, position, before);
    }

    /// <summary>学院党委书记, 该校校长, 村党支部书记: an unmarked noun before the title stands for the body of that kind named last. Null where none does.</summary>
    private ResolvedBody? BodyOfNoun(TitleClaim claim)
    {
        int start = Position(claim), marked = claim.Title == 0 ? 0 : row.Mentions[claim.Title - 1].Span.End;
        if (start <= marked) return null;
        ReadOnlySpan<char> before = row.Text.AsSpan(marked, start - marked);
        foreach ((string noun, string[] endings) in Nouns)
        {
            if (!before.EndsWith(noun, StringComparison.Ordinal)) continue;
            return context.Locale.Names.NearestPart(endings, start) is { } named ? context.Names.Body(context.Locale, named, start, null) : null;
        }

        return null;
    }

    private static bool IsWritten(TitleClaim claim) => claim.Bodies < claim.Title;

    /// <summary>聊城大学王敏教授: the body stands before the name.</summary>
    private ResolvedBody? BodyBeforeName(TitleClaim claim)
    {
        int body = claim.Person - 1;
        while (row.Is(body, MentionType.Person) && row.GapAfter(body) == Gap.List) body--;
        bool directly = row.Is(body, MentionType.Organization) && row.GapAfter(body) == Gap.Adjacent;
        return directly ? context.Names.Body(context.Locale, row.Surface(body), row.Mentions[body].Span.Start, null) : null;
    }

    /// <summary>局长刘强、副局长王敏: a title without a body in a list goes on with the body before it.</summary>
    private bool IsListedBehind(TitleClaim claim, int first)
    {
        if (_last is null || claim.Rule != PostRule.BeforeName) return false;
        bool next = _last.Person == first - 1 && (_last.Rule == PostRule.BeforeName || _last.Rule == PostRule.SharedTitle);
        bool isOther = context.Names.Titles.IsOfSchool(row.Surface(claim.Title)) && !(_lastBody?.Name is { } name && (name.Contains("大学", StringComparison.Ordinal) || name.Contains('学', StringComparison.Ordinal)));
        return next && !isOther && row.GapAfter(_last.Person) is Gap.List or Gap.Comma;
    }

    private Post NewPost(TitleClaim claim, string person, string title, string? body)
    {
        int start = Math.Min(row.Mentions[claim.Bodies].Span.Start, row.Mentions[claim.Person].Span.Start);
        int end = Math.Max(row.Mentions[claim.Title].Span.End, row.Mentions[claim.Person].Span.End);
        double confidence = row.Mentions[claim.Person].Confidence * row.Mentions[claim.Title].Confidence;
        return new Post(person, title, body, StatusOf(title, claim.Status), new TextSpan(start, end), confidence, claim.Rule.Name);
    }

    private static PostStatus StatusOf(string title, PostStatus told)
    {
        if (told != PostStatus.Current) return told;
        if (title.StartsWith('原') || title.StartsWith('前') || title.StartsWith("时任", StringComparison.Ordinal)) return PostStatus.Former;
        return title.StartsWith('代') && !title.StartsWith("代表", StringComparison.Ordinal) ? PostStatus.Acting : PostStatus.Current;
    }
}
