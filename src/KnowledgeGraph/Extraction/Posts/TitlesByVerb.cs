using System.Buffers;
using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>张三任市长; 王刚、李明当选为委员; 曾任局长: titles behind a verb that says how the post is held.</summary>
internal static class TitlesByVerb
{
    /// <summary>Characters of a career told without naming its holder again.</summary>
    private const int LongestCareer = 400;

    /// <summary>Characters of a verb with the short words around it: 同志当选为, 此前担任.</summary>
    private const int LongestVerb = 6;

    private static readonly SearchValues<char> Marks = SearchValues.Create("，、；：。\n");
    private static readonly string[] Relatives = WordLists.Default["relatives"];
    private static readonly string[] Reports = WordLists.Default["reports"];
    private static readonly string[] Copulas = WordLists.Default["copulas"];
    private static readonly string[] NoVerbs = WordLists.Default["no-verbs"];
    private static readonly string[] Careers = WordLists.Default["careers"];
    private static readonly string[] Addresses = WordLists.Default["addresses"];

    public static void Claim(MentionRow row, ClaimSet claims)
    {
        for (int first = 0; first < row.Count; first++)
        {
            if (row.Is(first, MentionType.Person) || row.GapAfter(first - 1) == Gap.Adjacent) continue;
            if (row.TitleBehindBodies(first) < 0 || PostVerbs.Default.StatusBehind(VerbText(row, first)) is not { } status) continue;
            List<int> titles = TitlesBehindName.TitlesFrom(row, first, claims);
            if (titles.Count == 0 || IsNominee(row, titles[^1])) continue;
            int group = claims.NewGroup();
            List<int> people = Subjects(row, first, titles[^1]);
            PostStatus held = status == PostStatus.Current && people.Count > 0 && PostVerbs.Default.Appoints(row.TextAfter(people[0] - 1)) ? PostStatus.Appointed : status;
            foreach (int person in people)
            {
                foreach (int title in titles) claims.Add(new TitleClaim(person, title, row.BodiesBefore(title), group, held, PostRule.Appointment));
            }
        }
    }

    private static ReadOnlySpan<char> VerbText(MentionRow row, int first)
    {
        ReadOnlySpan<char> before = row.TextAfter(first - 1);
        int clause = before.LastIndexOfAny('。', '\n', '；');
        return before[(clause + 1)..];
    }

    /// <summary>会见国会主席兼下议院议长李明: the word joins two titles of another.</summary>
    private static bool IsJointTitle(MentionRow row, int first) => row.Is(first - 1, MentionType.Title) && row.GapAfter(first - 1) is Gap.And or Gap.List;

    private static bool IsNominee(MentionRow row, int title) => row.TextAfter(title).StartsWith("候选人", StringComparison.Ordinal);

    /// <summary>The people the verb tells of: the last names before it in the paragraph; a career's words (历任) reach back over paragraphs.</summary>
    private static List<int> Subjects(MentionRow row, int first, int last)
    {
        var subjects = new List<int>();
        int person = first - 1;
        while (person >= 0 && !row.Is(person, MentionType.Person)) person--;
        if (person < 0 || IsOutOfReach(row, person, first) || !(IsDirect(row, person, first) || IsTold(row, person, first, last))) return subjects;
        subjects.Add(person);
        bool direct = person == first - 1;
        for (int other = person - 1; direct && row.Is(other, MentionType.Person) && row.GapAfter(other) is Gap.List or Gap.With; other--) subjects.Insert(0, other);
        return subjects;
    }

    /// <summary>张三教授担任: nothing but the verb stands between the name, with its title, and the post.</summary>
    private static bool IsDirect(MentionRow row, int person, int first)
    {
        int from = row.Is(person + 1, MentionType.Title) && row.GapAfter(person) == Gap.Adjacent ? person + 1 : person;
        ReadOnlySpan<char> words = row.TextAfter(from).Trim();
        return from == first - 1 && words.Length <= LongestVerb && words.IndexOfAny(Marks) < 0 && !words.ContainsAny(Reports);
    }

    /// <summary>Whether words further on can tell of the person: not where they speak of someone else (曾任局长的老同志, 当选主席后首次来访的…) or are part of what the person says.</summary>
    private static bool IsTold(MentionRow row, int person, int first, int last)
    {
        int start = row.Mentions[person].Span.End;
        ReadOnlySpan<char> between = row.Text.AsSpan(start, row.Mentions[first].Span.Start - start);
        bool isOfAnother = row.TextAfter(last).StartsWithAny(Relatives) || between.StartsWith("的", StringComparison.Ordinal);
        if (isOfAnother || (IsJointTitle(row, first) && !between.ContainsAny(Careers))) return false;
        ReadOnlySpan<char> verb = VerbText(row, first);
        ReadOnlySpan<char> clause = verb[(verb.LastIndexOfAny(Marks) + 1)..].Trim();
        if (clause.EndsWithAny(NoVerbs)) return false;
        bool opensClause = clause.Length <= LongestVerb && !clause.EndsWithAny(Copulas) && !clause.ContainsAny(Reports);
        return opensClause || !between.ContainsAny(Reports);
    }

    private static bool IsOutOfReach(MentionRow row, int person, int first)
    {
        ReadOnlySpan<char> between = row.Text.AsSpan(row.Mentions[person].Span.End, row.Mentions[first].Span.Start - row.Mentions[person].Span.End);
        if (between.ContainsAny(Addresses)) return true;
        bool isCareer = between.ContainsAny(Careers);
        return between.Contains('\n') && !(isCareer && between.Length < LongestCareer);
    }
}
