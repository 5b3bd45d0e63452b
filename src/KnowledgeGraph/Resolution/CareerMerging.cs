namespace KnowledgeGraph.Resolution;

/// <summary>
/// Careers of one name that nothing connects but the news they stand in: one person unless something speaks against it. The most reported come first;
/// each other one goes to whom it suits best, or stands for a person of its own. A post that contradicts all others and is hardly ever stated is an
/// error of the article or its reading, not another person. Nothing here joins what stands in the news of different places.
/// </summary>
internal static class CareerMerging
{
    /// <summary>So many times as often reported outweighs the other.</summary>
    private const int Dominant = 4;

    /// <summary>So many times as often stated, with one title in two countries: a country wrongly read.</summary>
    private const int StrayTitle = 3;

    /// <summary>So many times as often stated: whatever contradicts it is wrong.</summary>
    private const int Overwhelming = 20;

    private readonly record struct Bond(Career To, Kinship Kinship, string Reason, double Score)
    {
        /// <summary>A career that contradicts adds nothing to what is known of the person.</summary>
        public bool IsStray => Kinship == Kinship.Contrary;
    }

    /// <param name="careers">All careers of one name that tell a body or a place; those of several articles gathered already.</param>
    public static Career[] Merge(IEnumerable<Career> careers, Anchors anchors)
    {
        var people = new List<Career>();
        foreach (Career career in careers.OrderByDescending(one => one.Count).ThenBy(one => one.Key, StringComparer.Ordinal))
        {
            Bond[] bonds = [.. people.Select(person => Compare(career, person, anchors)).OfType<Bond>()];
            if (Best(bonds) is { } best) best.To.Take(career, best.Reason, best.Score, asKnown: !best.IsStray);
            else people.Add(career);
        }

        return [.. people];
    }

    /// <summary>The closest kin; of several as close, the one reported far more often than the rest.</summary>
    private static Bond? Best(Bond[] bonds)
    {
        if (bonds.Length == 0) return null;
        Kinship closest = bonds.Max(bond => bond.Kinship);
        Bond[] best = [.. bonds.Where(bond => bond.Kinship == closest)];
        int all = best.Sum(bond => bond.To.Count);
        return Array.Find(best, bond => best.Length == 1 || bond.To.Count >= Dominant * (all - bond.To.Count)) is { To: not null } found ? found : null;
    }

    private static Bond? Compare(Career lesser, Career greater, Anchors anchors)
    {
        string? news = lesser.SharedLocale(greater);
        bool told = news is not null;
        bool rare = lesser.Name.Length > 2;
        if (!told && !(rare && (lesser.IsUnlocated || greater.IsUnlocated))) return null;

        bool national = told && anchors.IsNational(news!);
        bool sameTitle = lesser.Titles.Overlaps(greater.Titles);
        Kinship kinship = lesser.KinshipTo(greater);
        if (kinship == Kinship.Contrary)
        {
            bool wronglyRead = sameTitle && Outweighs(greater, lesser, StrayTitle) && (rare || lesser.IsForeign || greater.IsForeign);
            bool stray = told && (wronglyRead || (rare && Outweighs(greater, lesser, Overwhelming)));
            return stray ? new Bond(greater, kinship, "contradicts what is stated far more often", 0.4) : null;
        }

        bool likely = rare || sameTitle || (national && Outweighs(greater, lesser, Dominant));
        return likely ? new Bond(greater, kinship, Reason(kinship, sameTitle), Score(kinship, told)) : null;
    }

    private static bool Outweighs(Career greater, Career lesser, int times) => greater.Count >= times * lesser.Count;

    private static string Reason(Kinship kinship, bool sameTitle) => kinship switch
    {
        Kinship.Same => "same news, offices of one place",
        Kinship.Near => "same news, offices that go together",
        _ when sameTitle => "same news, same title",
        _ => "same news, nothing speaks against it",
    };

    private static double Score(Kinship kinship, bool told) => (kinship switch { Kinship.Same => 0.75, Kinship.Near => 0.7, _ => 0.6 }) - (told ? 0 : 0.1);
}
