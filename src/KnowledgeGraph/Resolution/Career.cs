namespace KnowledgeGraph.Resolution;

/// <summary>How well a locale suits a career; later is better.</summary>
internal enum Fit
{
    None,
    Unknown,
    Renowned,
    SameLocale,
    NearPlace,
    SamePlace,
}

/// <summary>Appearances of one name that are one person so far, with the bodies and places their posts tell.</summary>
internal sealed class Career
{
    private readonly List<(Appearance Appearance, string Reason, double Score)> _appearances;
    private readonly Dictionary<string, Anchor> _anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _locales = new(StringComparer.Ordinal);
    private readonly Dictionary<Home, int> _homes = [];
    private (string Date, string Article) _since;

    public Career(IReadOnlyList<(Appearance Appearance, Anchor[] Anchors)> members, Anchors anchors)
    {
        _appearances = [.. members.Select(member => (member.Appearance, ReasonOf(member.Anchors, member.Appearance), member.Anchors.Length > 0 ? 0.9 : 0.8))];
        foreach (Anchor anchor in members.SelectMany(member => member.Anchors)) _anchors.TryAdd(anchor.Key, anchor);
        _locales.UnionWith(members.Select(member => member.Appearance.Article).Where(article => !article.LocaleGuessed).Select(article => article.Locale).OfType<string>());
        Guess = _locales.Count > 0 ? null : members.Select(member => member.Appearance.Article.Locale).OfType<string>().Order(StringComparer.Ordinal).FirstOrDefault();
        Locale = _locales.Where(locale => !anchors.IsNational(locale)).Order(StringComparer.Ordinal).FirstOrDefault() ?? _locales.Order(StringComparer.Ordinal).FirstOrDefault();

        // Members come in order of time: the id rests on the first post known, and stays when later articles come.
        (Appearance first, Anchor[] known) = members.FirstOrDefault(member => member.Anchors.Length > 0, members[0]);
        _since = (first.Article.Date ?? "~", first.Article.Id);
        Key = known.Select(anchor => anchor.Key).Order(StringComparer.Ordinal).FirstOrDefault() ?? "locale " + Locale;
        Name = first.Name;
        HasAnchor = _anchors.Count > 0;
        Titles = members.SelectMany(member => member.Appearance.Posts).Select(post => post.Title).ToHashSet(StringComparer.Ordinal);
        foreach (Home home in members.SelectMany(member => member.Anchors.Select(anchor => anchor.Home).OfType<Home>().Distinct())) _homes[home] = _homes.GetValueOrDefault(home) + 1;
        if (_appearances.Count == 1 && HasAnchor) Explain("only appearance", 1);
    }

    public string Name { get; }

    /// <summary>What its id is made from: the first body or place its posts tell.</summary>
    public string Key { get; private set; }

    /// <summary>Titles of all posts stated.</summary>
    public HashSet<string> Titles { get; }

    /// <summary>Whether no article of it is given a locale.</summary>
    public bool IsUnlocated => _locales.Count == 0;

    public bool IsForeign => MainHomes.Any(home => home.IsForeign);

    /// <summary>Where most of its posts are: what is stated less than a tenth as often as the most frequent is left out.</summary>
    private IEnumerable<Home> MainHomes => _homes.Where(home => home.Value * 10 >= _homes.Values.Max()).Select(home => home.Key);

    /// <summary>Whether any post tells a body or a place.</summary>
    public bool HasAnchor { get; }

    /// <summary>The locale its articles are given, a local one before 中国.</summary>
    public string? Locale { get; }

    /// <summary>Where none is given, the place its articles seem to speak from.</summary>
    public string? Guess { get; }

    public bool IsNational => _anchors.Values.Any(anchor => anchor.IsNational);

    public int Count => _appearances.Count;

    /// <summary>Cities (and municipalities) it held office in.</summary>
    public IEnumerable<string> Cities => _anchors.Values.Where(anchor => anchor.IsCity).Select(anchor => anchor.PlaceName!).Distinct(StringComparer.Ordinal);

    /// <summary>The cities of the counties, districts and towns it held office in.</summary>
    public IEnumerable<string> CitiesOfCounties => _anchors.Values.Where(anchor => !anchor.IsCity && anchor.City is not null).Select(anchor => anchor.City!).Distinct(StringComparer.Ordinal);

    /// <summary>Whether it took part in an event; otherwise it is only talked about.</summary>
    public bool TakesPart => _appearances.Any(one => one.Appearance.Parts.Count > 0);

    /// <param name="asKnown">Whether what the other's posts tell is true of this person too.</param>
    public void Take(Career other, string reason, double score, bool asKnown = true)
    {
        _appearances.AddRange(other._appearances.Select(one => (one.Appearance, reason, score)));
        _locales.UnionWith(other._locales);
        if (!asKnown) return;
        foreach ((string key, Anchor anchor) in other._anchors) _anchors.TryAdd(key, anchor);
        foreach ((Home home, int count) in other._homes) _homes[home] = _homes.GetValueOrDefault(home) + count;
        Titles.UnionWith(other.Titles);
        if (!other.HasAnchor || !IsEarlier(other._since, _since)) return;
        (Key, _since) = (other.Key, other._since);
    }

    /// <summary>A locale that articles of both are given, a local one before 中国; null where there is none.</summary>
    public string? SharedLocale(Career other) => _locales.Intersect(other._locales, StringComparer.Ordinal).OrderByDescending(locale => locale.Length).ThenBy(locale => locale, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The closest kinship between main places of office; contrary only if no two go together.</summary>
    public Kinship KinshipTo(Career other)
    {
        Kinship[] all = [.. MainHomes.SelectMany(home => other.MainHomes.Select(home.To))];
        return all.Length == 0 ? Kinship.Open : all.Max();
    }

    public void Explain(string reason, double score)
    {
        for (int i = 0; i < _appearances.Count; i++) _appearances[i] = (_appearances[i].Appearance, reason, score);
    }

    public Fit FitTo(string? locale, Anchors anchors)
    {
        if (locale is null) return Fit.Unknown;
        if (anchors.IsNational(locale)) return IsNational ? Fit.SamePlace : Fit.Unknown;
        string place = anchors.PlaceOf(locale);
        Fit best = Fit.None;
        foreach (Anchor anchor in _anchors.Values)
        {
            if (anchor.PlaceName is not { } own) continue;
            if (own == place) return Fit.SamePlace;
            if (own.StartsWith(place, StringComparison.Ordinal) || place.StartsWith(own, StringComparison.Ordinal)) best = Fit.NearPlace;
        }

        if (best != Fit.None) return best;
        if (_locales.Contains(locale)) return Fit.SameLocale;
        if (IsNational) return Fit.Renowned;
        return _anchors.Values.All(anchor => anchor.PlaceName is null) ? Fit.Unknown : Fit.None;
    }

    public ResolvedPerson ToPerson()
    {
        string name = _appearances[0].Appearance.Name;
        return new ResolvedPerson(
            StableId.Of("p", name, Key), name, Press: false, [.. _appearances.OrderBy(one => one.Appearance.Article.Date ?? "~", StringComparer.Ordinal).ThenBy(one => one.Appearance.Article.Id, StringComparer.Ordinal)]);
    }

    private static bool IsEarlier((string Date, string Article) one, (string Date, string Article) other)
    {
        int order = string.CompareOrdinal(one.Date, other.Date);
        return order < 0 || (order == 0 && string.CompareOrdinal(one.Article, other.Article) < 0);
    }

    private static string ReasonOf(Anchor[] anchors, Appearance appearance)
    {
        Anchor? anchor = anchors.MinBy(one => one.Key, StringComparer.Ordinal);
        return anchor is not null ? "same " + anchor.Key : appearance.Parts.Count > 0 ? "same event" : "same name";
    }
}
