using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>市委副书记、市长张百顺; 副市长王刚、马卫红: titles before a name, and names that share them.</summary>
internal static class TitlesBeforeName
{
    private const int LongestKinship = 8;
    private static readonly string[] BracketWords = WordLists.Default["bracket-words"];

    public static void Claim(MentionRow row, ClaimSet claims)
    {
        for (int person = 0; person < row.Count; person++)
        {
            if (!row.Is(person, MentionType.Person)) continue;
            if (LastTitle(row, person) is var title and >= 0) ClaimGroup(row, person, title, claims);
            else if (row.Is(person - 1, MentionType.Person) && row.GapAfter(person - 1) == Gap.List) Share(row, person, person - 1, claims);
            else if (IsListedTitled(row, person)) Share(row, person, person - 2, claims);
        }
    }

    /// <summary>The title directly before the name; -1 if there is none.</summary>
    private static int LastTitle(MentionRow row, int person)
    {
        int title = person - 1;
        if (!row.Is(title, MentionType.Title)) return -1;
        bool joined = row.GapAfter(title) == Gap.Adjacent || (row.GapAfter(title) == Gap.Filler && !IsDone(row, title)) || IsKinship(row.TextAfter(title)) || BracketBefore(row, title) >= 0;
        return joined && !BelongsToNameBefore(row, title, person) ? title : -1;
    }

    /// <summary>研究院编辑的李明《文集》: without a word that says that it is held (时任市长的李明), the word before 的 is what was done.</summary>
    private static bool IsDone(MentionRow row, int title) =>
        row.TextAfter(title).StartsWith("的", StringComparison.Ordinal) && PostVerbs.Default.StatusBehind(row.TextAfter(FirstOfList(row, title) - 1)) is null;

    /// <summary>首席专家、82级校友田小川: a plain noun of the list stands between.</summary>
    private static bool IsKinship(ReadOnlySpan<char> words) =>
        words.Length <= LongestKinship && words.Length > 2 && words[0] == '、' && words.EndsWith("校友", StringComparison.Ordinal);

    /// <summary>市委书记（现任省委副书记）陈明, 校长（院长）陈明: the title before the bracket that ends with <paramref name="title"/>; -1 if there is none.</summary>
    private static int BracketBefore(MentionRow row, int title)
    {
        if (row.TextAfter(title).Trim() is not ("）" or ")")) return -1;
        int first = FirstOfList(row, title);
        ReadOnlySpan<char> opening = row.TextAfter(first - 1).Trim();
        bool opens = row.Is(first - 1, MentionType.Title) && opening.Length > 0 && opening[0] is '（' or '(';
        return opens && (opening.Length == 1 || Array.IndexOf(BracketWords, opening[1..].ToString()) >= 0) ? first - 1 : -1;
    }

    private static int FirstOfList(MentionRow row, int title)
    {
        int first = row.BodiesBefore(title);
        while (row.Is(first - 1, MentionType.Title) && row.GapAfter(first - 1) is Gap.List or Gap.And) first = row.BodiesBefore(first - 1);
        return first;
    }

    /// <summary>张三教授 李四: the title clings to the name before it and a blank parts it from the one behind.</summary>
    private static bool BelongsToNameBefore(MentionRow row, int title, int person) =>
        row.Is(title - 1, MentionType.Person)
        && row.Mentions[title - 1].Span.End == row.Mentions[title].Span.Start
        && row.Mentions[title].Span.End < row.Mentions[person].Span.Start;

    private static void ClaimGroup(MentionRow row, int person, int last, ClaimSet claims) => ClaimGroup(row, person, last, claims.NewGroup(), claims);

    private static void ClaimGroup(MentionRow row, int person, int last, int group, ClaimSet claims)
    {
        if (BracketBefore(row, last) is var outer and >= 0) ClaimGroup(row, person, outer, group, claims);
        var titles = new List<int>();
        for (int title = last; title >= 0; title = TitleBefore(row, title, claims)) titles.Add(title);
        titles.Reverse();
        foreach (int title in titles)
        {
            claims.Add(new TitleClaim(person, title, row.BodiesBefore(title), group, StatusBefore(row, titles[0]), PostRule.BeforeName));
        }
    }

    /// <summary>The title that the list goes on with to the left; -1 where it begins.</summary>
    private static int TitleBefore(MentionRow row, int title, ClaimSet claims)
    {
        int before = row.BodiesBefore(title) - 1;
        if (!row.Is(before, MentionType.Title)) return -1;
        Gap gap = row.GapAfter(before);
        if (gap is not (Gap.List or Gap.And or Gap.Adjacent or Gap.Comma)) return -1;
        bool closesName = row.Is(before - 1, MentionType.Person) && row.GapAfter(before - 1) == Gap.Adjacent && !TitleSet.Envoys.Contains(row.Surface(before));
        if (closesName) return -1;
        return gap == Gap.Comma && IsOfNameBefore(row, before, claims) ? -1 : before;
    }

    /// <summary>Whether the list of titles that ends at <paramref name="title"/> stands behind a name that has none yet: 张三，市长，李四….</summary>
    private static bool IsOfNameBefore(MentionRow row, int title, ClaimSet claims)
    {
        int first = FirstOfList(row, title);
        bool behindName = row.Is(first - 1, MentionType.Person) && row.GapAfter(first - 1) is Gap.Comma or Gap.Adjacent;
        return behindName && !claims.HasPerson(first - 1);
    }

    private static PostStatus StatusBefore(MentionRow row, int title)
    {
        int start = row.Mentions[row.BodiesBefore(title)].Span.Start;
        ReadOnlySpan<char> before = row.Text.AsSpan(0, start).TrimEnd();
        return before.EndsWith("时任", StringComparison.Ordinal) || before.EndsWith("原", StringComparison.Ordinal) ? PostStatus.Former : PostStatus.Current;
    }

    /// <summary>委员杨明院士、李强院士: each name of the list has a title behind it and shares the one before the first.</summary>
    private static bool IsListedTitled(MentionRow row, int person) =>
        row.Is(person - 1, MentionType.Title)
        && row.GapAfter(person - 1) == Gap.List
        && row.Is(person - 2, MentionType.Person)
        && row.TextAfter(person - 2).IsEmpty
        && row.Is(person + 1, MentionType.Title)
        && row.TextAfter(person).IsEmpty;

    private static void Share(MentionRow row, int person, int holder, ClaimSet claims)
    {
        TitleClaim[] shared = [.. claims.Of(holder).Where(claim => claim.Rule == PostRule.BeforeName || claim.Rule == PostRule.SharedTitle)];
        if (shared.Length == 0) return;
        int group = claims.NewGroup();
        foreach (TitleClaim claim in shared) claims.Add(claim with { Person = person, Group = group, Rule = PostRule.SharedTitle });
    }
}
