namespace KnowledgeGraph.Resolution;

/// <summary>One person of a name with the appearances that are theirs.</summary>
internal sealed record ResolvedPerson(string Id, string Name, bool Press, IReadOnlyList<(Appearance Appearance, string Reason, double Score)> Appearances);

/// <summary>
/// Whom the appearances of one name are. Those with posts come first: the same body, public bodies of the same place, or the same event make
/// one person; then a county's and its city's official where there is only one of each; then appearances without a post go to the one person
/// whose places fit the article's locale, or, where none or several fit, stand for a person of their own in that locale.
/// A pure function of the set of appearances.
/// </summary>
/// <param name="anchors">What a post tells about its holder's place in the world.</param>
/// <param name="eventOf">The resolved event behind a store's event key.</param>
internal sealed class PersonResolver(Anchors anchors, Func<long, string> eventOf)
{
    /// <summary>Someone reported so many times as often as all others of the name together is meant where nothing tells.</summary>
    private const int Foremost = 4;

    /// <param name="appearances">All appearances of one name.</param>
    public IReadOnlyList<ResolvedPerson> Resolve(IReadOnlyList<Appearance> appearances)
    {
        Appearance[] sorted = [.. appearances.OrderBy(one => one.Article.Date ?? "~", StringComparer.Ordinal).ThenBy(one => one.Article.Id, StringComparer.Ordinal)];
        return [.. ResolveNews([.. sorted.Where(one => !one.Press)]), .. ResolvePress([.. sorted.Where(one => one.Press)])];
    }

    /// <summary>Reporters: one name in one paper is one person.</summary>
    private static IEnumerable<ResolvedPerson> ResolvePress(Appearance[] appearances) =>
        appearances.GroupBy(one => one.Article.Source ?? (one.Article.LocaleGuessed ? "" : one.Article.Locale ?? ""), StringComparer.Ordinal)
            .Select(paper => new ResolvedPerson(
                StableId.Of("p", paper.First().Name, "press", paper.Key),
                paper.First().Name,
                Press: true,
                [.. paper.Select(one => (one, $"byline in {(paper.Key.Length == 0 ? "an unknown paper" : paper.Key)}", paper.Key.Length == 0 ? 0.3 : 0.8))]));

    private IEnumerable<ResolvedPerson> ResolveNews(Appearance[] appearances)
    {
        if (appearances.Length == 0) return [];
        Career[] careers = JoinNested(Gather(appearances));
        Career[] placed = CareerMerging.Merge(careers.Where(career => career.HasAnchor), anchors);
        Career[] loose = [.. careers.Where(career => !career.HasAnchor)];

        // All choices come before the first is carried out: none may depend on another.
        var choices = loose.Select(Question.Of).Distinct().ToDictionary(question => question, question => Choose(placed, question));
        var unplaced = new Dictionary<string, Career>(StringComparer.Ordinal);
        foreach (Career career in loose)
        {
            (Career? taker, string reason, double score) = choices[Question.Of(career)];
            taker ??= unplaced.GetValueOrDefault(career.Locale ?? "");
            if (taker is not null)
            {
                taker.Take(career, reason, score);
                continue;
            }

            career.Explain(reason, score);
            unplaced.Add(career.Locale ?? "", career);
        }

        JoinUnlocated(unplaced);
        // Once more: with those without a post, who is reported most is clearer.
        return CareerMerging.Merge(placed, anchors).Concat(unplaced.Values).Select(career => career.ToPerson());
    }

    /// <summary>A rare name that one place knows is the same where no place is told.</summary>
    private static void JoinUnlocated(Dictionary<string, Career> unplaced)
    {
        if (unplaced.Count != 2 || !unplaced.TryGetValue("", out Career? nowhere) || nowhere.Name.Length < 3) return;
        unplaced.Remove("");
        unplaced.Values.Single().Take(nowhere, "rare name, known in one place", 0.5);
    }

    /// <summary>Appearances that share a body, a place of office or an event, as connected components.</summary>
    private Career[] Gather(Appearance[] appearances)
    {
        var sets = new UnionFind(appearances.Length);
        var firstWith = new Dictionary<string, int>(StringComparer.Ordinal);
        var found = new Anchor[appearances.Length][];
        for (int i = 0; i < appearances.Length; i++)
        {
            Appearance one = appearances[i];
            found[i] = [.. one.Posts.SelectMany(post => anchors.Of(post, one.Article.Locale)).Distinct()];
            IEnumerable<string> keys = found[i].Select(anchor => anchor.Key).Concat(one.Parts.Select(part => "event " + eventOf(part.EventKey)));
            foreach (string key in keys)
            {
                if (!firstWith.TryAdd(key, i)) sets.Union(firstWith[key], i);
            }
        }

        return [.. Enumerable.Range(0, appearances.Length).GroupBy(sets.Find).Select(set => new Career([.. set.Select(i => (appearances[i], found[i]))], anchors))];
    }

    /// <summary>An official of a county and one of its city are one person where the city and the county have one of that name each.</summary>
    private static Career[] JoinNested(Career[] careers)
    {
        var groups = new UnionFind(careers.Length);
        var cities = careers.SelectMany((career, i) => career.Cities.Select(city => (City: city, Career: i))).ToLookup(pair => pair.City, pair => pair.Career, StringComparer.Ordinal);
        var inside = careers.SelectMany((career, i) => career.CitiesOfCounties.Select(city => (City: city, Career: i))).ToLookup(pair => pair.City, pair => pair.Career, StringComparer.Ordinal);
        foreach (IGrouping<string, int> city in cities)
        {
            if (city.Count() == 1 && inside[city.Key].Count() == 1) groups.Union(city.First(), inside[city.Key].First());
        }

        var joined = new List<Career>();
        foreach (IGrouping<int, int> group in Enumerable.Range(0, careers.Length).GroupBy(groups.Find))
        {
            Career first = careers[group.Key];
            foreach (int other in group.Where(i => i != group.Key)) first.Take(careers[other], "a county and its city", 0.7);
            joined.Add(first);
        }

        return [.. joined];
    }

    /// <summary>All that decides where a career without a post belongs.</summary>
    private readonly record struct Question(string? Locale, string? Guess, bool TakesPart, string Titles)
    {
        public static Question Of(Career career) => new(career.Locale, career.Guess, career.TakesPart, string.Join('\n', career.Titles.Order(StringComparer.Ordinal)));
    }

    /// <summary>The one career that fits best. A leader of the country is spoken of everywhere, but who attends a local event without a title is no such.</summary>
    private (Career? Career, string Reason, double Score) Choose(Career[] placed, Question asked)
    {
        string? locale = asked.Locale ?? asked.Guess;
        if (placed.Length == 0) return (null, locale is null ? "name alone" : $"name in {locale}", locale is null ? 0.4 : 0.6);
        Fit[] fits = [.. placed.Select(career => career.FitTo(locale, anchors))];

        // What an article is about is not where it speaks from: a guess may speak for someone, not against anyone.
        if (asked.Locale is null) fits = [.. fits.Select(fit => fit is Fit.None or Fit.Renowned ? Fit.Unknown : fit)];
        Fit best = fits.Max();
        if (best == Fit.None || (best == Fit.Renowned && asked.TakesPart)) return (null, $"no one of the name fits {locale}", 0.5);
        Career[] fitting = [.. placed.Where((_, i) => fits[i] == best).OrderByDescending(career => career.Count)];
        Career[] titled = [.. fitting.Where(career => asked.Titles.Split('\n').Any(career.Titles.Contains))];
        if (titled.Length == 1 && fitting.Length > 1) return (titled[0], "has the same title", 0.6);
        bool foremost = fitting.Length == 1 || fitting[0].Count >= Foremost * fitting.Skip(1).Sum(career => career.Count);
        if (!foremost) return (null, "several of the name fit", 0.3);
        (string reason, double score) = Explain(best, locale);
        return fitting.Length == 1 ? (fitting[0], reason, score) : (fitting[0], reason + ", by far the most reported", Math.Min(score, 0.6));
    }

    private static (string Reason, double Score) Explain(Fit fit, string? locale) => fit switch
    {
        Fit.SamePlace => ($"holds office in {locale}", 0.85),
        Fit.NearPlace => ($"holds office near {locale}", 0.75),
        Fit.SameLocale => ($"named before in {locale}", 0.7),
        Fit.Renowned => ("holds a national office", 0.65),
        _ => ("one of the name", 0.5),
    };
}
