using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>习近平总书记; 王毅海，三信电子总经理; 王毅海（三信电子总经理）; 王毅海的总经理职务: titles behind a name, with no verb between.</summary>
internal static class TitlesBehindName
{
    public static void Claim(MentionRow row, ClaimSet claims)
    {
        for (int person = 0; person < row.Count; person++)
        {
            if (!row.Is(person, MentionType.Person) || RuleFor(row, person) is not { } rule) continue;
            List<int> titles = TitlesFrom(row, person + 1, claims, withCommas: rule != PostRule.BehindName);
            if (rule == PostRule.BehindName && titles.Count > 1 && row.GapAfter(titles[0]) != Gap.And) titles.RemoveRange(1, titles.Count - 1);
            bool belongsToNext = titles.Count == 0 || (row.Is(titles[^1] + 1, MentionType.Person) && row.GapAfter(titles[^1]) == Gap.Adjacent && !IsParted(row, person, titles[^1]));
            if (belongsToNext || IsNextsList(row, person, rule, titles[^1], claims) || IsEnvoy(row, rule, titles[0]) || (rule == PostRule.Genitive && !NamesPost(row, titles[^1]))) continue;
            int group = claims.NewGroup();
            PostStatus status = rule == PostRule.Genitive ? Removal.StatusOf(row, person) : PostStatus.Current;
            foreach (int holder in Holders(row, person, rule))
            {
                foreach (int title in titles) claims.Add(new TitleClaim(holder, title, row.BodiesBefore(title), group, status, rule));
            }
        }
    }

    private static PostRule? RuleFor(MentionRow row, int person) => row.GapAfter(person) switch
    {
        Gap.Adjacent when row.Is(person + 1, MentionType.Title) => PostRule.BehindName,
        Gap.Comma => PostRule.Apposition,
        Gap.Filler => PostRule.Genitive,
        Gap.Words when row.TextAfter(person).Trim() is "（" or "(" => PostRule.Bracket,
        Gap.Words when row.TextAfter(person).Trim() is "同志的" or "所任" or "担任的" => PostRule.Genitive,
        Gap.Words when row.TextAfter(person) is ['的', .. var rest] && PostVerbs.IsOrdinal(rest) => PostRule.Genitive,
        Gap.Words when row.TextAfter(person).Trim() is "是" or "系" => PostRule.Apposition,
        _ => null,
    };

    private static bool IsParted(MentionRow row, int person, int title) =>
        title == person + 1 && row.TextAfter(person).IsEmpty && !row.TextAfter(title).IsEmpty;

    /// <summary>The titles of a list that begins at <paramref name="first"/>, each with its bodies; none if it doesn't begin with one.</summary>
    public static List<int> TitlesFrom(MentionRow row, int first, ClaimSet claims, bool withCommas = true)
    {
        var titles = new List<int>();
        int next = first;
        while (row.TitleBehindBodies(next) is var title and >= 0 && !claims.HasTitle(title))
        {
            titles.Add(title);
            if (row.GapAfter(title) is not (Gap.List or Gap.And) && !(withCommas && row.GapAfter(title) == Gap.Comma)) break;
            next = title + 1;
        }

        return titles;
    }

    /// <summary>局长张三，某县副县长、某级校友李四: behind a titled name, a list that another name follows is that name's.</summary>
    private static bool IsNextsList(MentionRow row, int person, PostRule rule, int last, ClaimSet claims) =>
        rule == PostRule.Apposition && row.GapAfter(person) == Gap.Comma && claims.HasPerson(person) && row.GapAfter(last) != Gap.Break && last + 1 < row.Count;

    private static bool IsEnvoy(MentionRow row, PostRule rule, int title) =>
        rule == PostRule.BehindName && row.Surface(title) != "代表" && TitleSet.Envoys.Contains(row.Surface(title));

    private static bool NamesPost(MentionRow row, int title)
    {
        ReadOnlySpan<char> behind = row.TextAfter(title).TrimStart();
        return behind.StartsWith("职务", StringComparison.Ordinal) || behind.StartsWith("一职", StringComparison.Ordinal) || row.GapAfter(title - 1) == Gap.Adjacent;
    }

    private static IEnumerable<int> Holders(MentionRow row, int person, PostRule rule)
    {
        yield return person;
        if (rule != PostRule.Genitive) yield break;
        for (int other = person - 1; row.Is(other, MentionType.Person) && row.GapAfter(other) == Gap.List; other--) yield return other;
    }
}
