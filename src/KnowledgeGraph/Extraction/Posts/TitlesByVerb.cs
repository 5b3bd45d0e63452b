using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>张三任市长; 王刚、李明当选为委员; 曾任局长: titles behind a verb that says how the post is held.</summary>
internal static class TitlesByVerb
{
    /// <summary>Characters of a career told without naming its holder again.</summary>
    private const int LongestCareer = 400;

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
            foreach (int person in Subjects(row, first))
            {
                foreach (int title in titles) claims.Add(new TitleClaim(person, title, row.BodiesBefore(title), group, status, PostRule.Appointment));
            }
        }
    }

    private static ReadOnlySpan<char> VerbText(MentionRow row, int first)
    {
        ReadOnlySpan<char> before = row.TextAfter(first - 1);
        int clause = before.LastIndexOfAny('。', '\n', '；');
        return before[(clause + 1)..];
    }

    private static bool IsNominee(MentionRow row, int title) => row.TextAfter(title).StartsWith("候选人", StringComparison.Ordinal);

    /// <summary>The people the verb tells of: the last names before it in the paragraph; a career's words (历任) reach back over paragraphs.</summary>
    private static List<int> Subjects(MentionRow row, int first)
    {
        var subjects = new List<int>();
        int person = first - 1;
        while (person >= 0 && !row.Is(person, MentionType.Person)) person--;
        if (person < 0 || IsOutOfReach(row, person, first)) return subjects;
        subjects.Add(person);
        bool direct = person == first - 1;
        for (int other = person - 1; direct && row.Is(other, MentionType.Person) && row.GapAfter(other) is Gap.List or Gap.With; other--) subjects.Insert(0, other);
        return subjects;
    }

    private static bool IsOutOfReach(MentionRow row, int person, int first)
    {
        ReadOnlySpan<char> between = row.Text.AsSpan(row.Mentions[person].Span.End, row.Mentions[first].Span.Start - row.Mentions[person].Span.End);
        if (between.ContainsAny(Addresses)) return true;
        bool isCareer = between.ContainsAny(Careers);
        return between.Contains('\n') && !(isCareer && between.Length < LongestCareer);
    }
}
