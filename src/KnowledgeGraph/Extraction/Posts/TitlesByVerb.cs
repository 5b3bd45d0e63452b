using KnowledgeGraph.Text;

namespace KnowledgeGraph.Extraction.Posts;

/// <summary>张三任市长; 王刚、李明当选为委员; 曾任局长: titles behind a verb that says how the post is held.</summary>
internal static class TitlesByVerb
{
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

    /// <summary>The people the verb tells of: the last names before it in the sentence, or the last of the paragraph.</summary>
    private static List<int> Subjects(MentionRow row, int first)
    {
        var subjects = new List<int>();
        int person = first - 1;
        while (person >= 0 && !row.Is(person, MentionType.Person))
        {
            if (row.GapAfter(person) == Gap.Break && row.TextAfter(person).Contains('\n')) return subjects;
            person--;
        }

        if (person < 0 || row.TextAfter(person).Contains('\n')) return subjects;
        subjects.Add(person);
        bool direct = person == first - 1;
        for (int other = person - 1; direct && row.Is(other, MentionType.Person) && row.GapAfter(other) == Gap.List; other--) subjects.Insert(0, other);
        return subjects;
    }
}
