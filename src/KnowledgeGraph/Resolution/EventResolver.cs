namespace KnowledgeGraph.Resolution;

/// <summary>One occasion with all its reports, the best-attended first, and the rank of each person over all of them.</summary>
internal sealed record ResolvedEvent(string Id, IReadOnlyList<EventReport> Reports, string Reason, double Score)
{
    /// <summary>The report that names the most people; the earliest of equals.</summary>
    public EventReport Main => Reports[0];

    /// <summary>Protocol order from 1: that of the main report, behind it the people only other reports name.</summary>
    public IReadOnlyDictionary<string, int> Ranks()
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (EventReport report in Reports)
        {
            foreach (ReportedPart part in report.People.OrderBy(part => part.Order).ThenBy(part => part.Person, StringComparer.Ordinal))
            {
                ranks.TryAdd(part.Person, ranks.Count + 1);
            }
        }

        return ranks;
    }
}

/// <summary>
/// Which reports tell of the same occasion: same kind, same date, and the same name or the same place with the same people.
/// Two events of one article are never the same. A pure function of the set of reports.
/// </summary>
internal static class EventResolver
{
    /// <summary>A name of this many characters tells an occasion by itself; 座谈会 or 工作会议 does not.</summary>
    private const int TellingNameLength = 8;

    /// <summary>Share of people in common that makes two reports with the same place one event.</summary>
    private const double SamePeople = 0.5;

    private readonly record struct Link(int One, int Other, double Score, string Reason);

    /// <param name="reports">All reports with one kind and one date.</param>
    public static IReadOnlyList<ResolvedEvent> Resolve(IReadOnlyList<EventReport> reports)
    {
        EventReport[] sorted = [.. reports.OrderBy(report => report.Evidence).ThenBy(report => report.Ordinal)];
        var sets = new UnionFind(sorted.Length);
        var articles = sorted.Select(report => new HashSet<string>(StringComparer.Ordinal) { report.Article.Id }).ToArray();
        var best = new Dictionary<int, Link>();
        foreach (Link link in Links(sorted))
        {
            int one = sets.Find(link.One), other = sets.Find(link.Other);
            if (one == other || articles[one].Overlaps(articles[other])) continue;
            sets.Union(one, other);
            int root = sets.Find(one);
            articles[root] = [.. articles[one], .. articles[other]];
            best[root] = best.TryGetValue(Math.Max(one, other), out Link weaker) && weaker.Score < link.Score ? weaker : link;
        }

        return [.. Enumerable.Range(0, sorted.Length).GroupBy(sets.Find).Select(set => Event(set, sorted, best))];
    }

    private static ResolvedEvent Event(IGrouping<int, int> set, EventReport[] sorted, Dictionary<int, Link> best)
    {
        EventReport first = sorted[set.First()];
        string id = StableId.Of("e", first.Kind, first.Date, first.Article.Id, first.Ordinal.ToString(System.Globalization.CultureInfo.InvariantCulture));
        EventReport[] reports = [.. set.Select(i => sorted[i]).OrderByDescending(report => report.People.Count)];
        return best.TryGetValue(set.Key, out Link link)
            ? new ResolvedEvent(id, reports, link.Reason, link.Score)
            : new ResolvedEvent(id, reports, "only report", 1);
    }

    /// <summary>Pairs that are the same occasion, the surest first.</summary>
    private static IEnumerable<Link> Links(EventReport[] reports)
    {
        if (reports.Length < 2 || reports[0].Date is null) return [];
        var links = new List<Link>();
        foreach ((int one, int other) in Candidates(reports))
        {
            if (Compare(reports[one], reports[other]) is var (score, reason)) links.Add(new Link(one, other, score, reason));
        }

        return links.OrderByDescending(link => link.Score).ThenBy(link => link.One).ThenBy(link => link.Other);
    }

    /// <summary>Only reports that share a person or a name can be one event.</summary>
    private static HashSet<(int One, int Other)> Candidates(EventReport[] reports)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int i = 0; i < reports.Length; i++)
        {
            foreach (string key in reports[i].People.Select(part => part.Person).Append(Plain(reports[i].Name)).Distinct(StringComparer.Ordinal))
            {
                if (key.Length == 0) continue;
                if (!byKey.TryGetValue(key, out List<int>? list)) byKey[key] = list = [];
                list.Add(i);
            }
        }

        return [.. byKey.Values.SelectMany(list => list.SelectMany((one, i) => list.Skip(i + 1).Select(other => (one, other))))];
    }

    private static (double Score, string Reason)? Compare(EventReport one, EventReport other)
    {
        if (one.Article.Id == other.Article.Id) return null;
        string name = Plain(one.Name), otherName = Plain(other.Name);
        int shared = one.People.Select(part => part.Person).Intersect(other.People.Select(part => part.Person), StringComparer.Ordinal).Count();
        int all = one.People.Count + other.People.Count - shared;
        double people = all == 0 ? 0 : (double)shared / all;
        bool samePlace = one.Places.Intersect(other.Places, StringComparer.Ordinal).Any();
        bool placesDiffer = one.Places.Count > 0 && other.Places.Count > 0 && !samePlace;
        bool sameName = name.Length > 0 && name == otherName;

        if (sameName && shared > 0) return (0.9 + (0.1 * people), "same name, shared people");
        if (sameName && samePlace) return (0.85, "same name and place");
        if (sameName && name.Length >= TellingNameLength && !placesDiffer) return (0.75, "same name");
        bool namesDiffer = name.Length > 0 && otherName.Length > 0 && !name.Contains(otherName, StringComparison.Ordinal) && !otherName.Contains(name, StringComparison.Ordinal);
        if (namesDiffer || placesDiffer || people < SamePeople) return null;
        if (samePlace) return (0.5 + (0.4 * people), "same place, shared people");
        return shared > 1 ? (0.4 + (0.4 * people), "shared people") : null;
    }

    /// <summary>A name without quotation marks and spaces, which reports set as they like.</summary>
    private static string Plain(string? name) => name is null ? "" : string.Concat(name.Where(char.IsLetterOrDigit));
}
