using KnowledgeGraph.Lexicons;

namespace KnowledgeGraph.Extraction.Naming;

/// <summary>The body that a title is held in, from what is written before it, the title itself, and the title before it.</summary>
internal sealed class TitleResolver(BodyTable table, Gazetteer gazetteer, BodyResolver bodies)
{
    /// <summary>Countries whose people have names as Chinese ones.</summary>
    private static readonly string[] NameSharers = WordLists.Default["name-sharers"];
    private static readonly Lazy<HashSet<string>> Surnames = new(() => new HashSet<string>(DataFiles.Lines("data/lexicons/surnames.txt"), StringComparer.Ordinal));

    private static readonly string[] ForeignCharacters = WordLists.Default["transliterations"];

    /// <summary>What may stand before the core of a title: 常务副市长, 原代县长.</summary>
    private static readonly string[] Prefixes = WordLists.Default["title-prefixes"];

    /// <summary>The title without the words of rank and time before it: 市长 of 原常务副市长.</summary>
    public static ReadOnlySpan<char> CoreOf(ReadOnlySpan<char> title)
    {
        for (int i = 0; i < Prefixes.Length; i++)
        {
            if (title.Length <= Prefixes[i].Length || !title.StartsWith(Prefixes[i], StringComparison.Ordinal)) continue;
            title = title[Prefixes[i].Length..];
            i = -1;
        }

        return title;
    }

    /// <summary>The body written directly before the title.</summary>
    /// <param name="isPlace">Whether it is a place: 山东省 + 省长.</param>
    public ResolvedBody Written(LocaleContext locale, string surface, string title, bool isPlace, int position, ResolvedBody? before)
    {
        TitleBody? implied = table.BodyOfTitle(title) ?? table.BodyOfTitle(CoreOf(title));
        bool governs = implied is { Kind: TitleBodyKind.Place, Level: { } level } && surface.EndsWith(level, StringComparison.Ordinal);
        return isPlace || governs ? OfPlace(locale, surface, implied, position) : bodies.Resolve(locale, surface, position, before);
    }

    /// <summary>The body that the title implies by itself: 市长 → the city's government; 总书记 → 中共中央. Null if it implies none.</summary>
    /// <param name="holder">The name of who holds it; null where it is not known.</param>
    /// <param name="behindName">Whether the title stands directly behind the name.</param>
    public ResolvedBody? Implied(LocaleContext locale, string title, int position, ResolvedBody? before, string? holder, bool behindName)
    {
        if ((table.BodyOfTitle(title) ?? table.BodyOfTitle(CoreOf(title))) is not { } implied) return OfDepartment(locale, title, position, before);
        switch (implied.Kind)
        {
            case TitleBodyKind.Place:
                return bodies.PlaceOfLevel(locale, implied.Level!, position, before) is var (name, place)
                    ? new ResolvedBody(implied.Body.Replace("{}", name, StringComparison.Ordinal), place) : null;
            case TitleBodyKind.Country:
                if (behindName && before is null) return OfBareTitle(locale, implied, position, holder ?? "");
                bool isAbroad = before?.Place?.Country() is { Code: not ("CN" or "") } || locale.Names.NamesCountry(NameSharers);
                if (!isAbroad && implied.Body.Length > 0 && IsChineseName(holder ?? "")) return new ResolvedBody(implied.Body, null);
                Place? country = before?.Place?.Country() is { Code: not ("CN" or "") } own ? own : before is null ? locale.Names.NearestForeignCountry(position) : null;
                return country is not null ? new ResolvedBody(country.Name, country)
                    : before is null && implied.Body.Length > 0 ? new ResolvedBody(implied.Body, null) : null;
            case TitleBodyKind.Member:
                return before is null && locale.Names.NearestBody([implied.Body], position) is { } body ? bodies.Resolve(locale, body, position, null) : null;
            case TitleBodyKind.Behind:
                return behindName && before is null && !IsOfCommittee(locale, title, position) ? new ResolvedBody(implied.Body, null) : null;
            default:
                return new ResolvedBody(implied.Body, null);
        }
    }

    /// <summary>陈明副主席 in a report on 全国政协 is no vice president.</summary>
    private static bool IsOfCommittee(LocaleContext locale, string title, int position) =>
        CoreOf(title).Length < title.Length && locale.Names.NearestBody(["政协"], position) is not null;

    /// <summary>李明总理: a title of state directly behind a name that the article gives no state for.</summary>
    private static ResolvedBody? OfBareTitle(LocaleContext locale, TitleBody implied, int position, string holder)
    {
        Place? country = locale.Names.LikelyForeignCountry(position);
        bool isChinese = implied.Body.Length > 0 && IsChineseName(holder);
        if (isChinese && !locale.Names.NamesCountry(NameSharers)) return new ResolvedBody(implied.Body, null);
        if (isChinese && country is not null && Array.IndexOf(NameSharers, country.Name) < 0) return null;
        return country is not null ? new ResolvedBody(country.Name, country) : null;
    }

    /// <summary>李克强, but not 莫迪 or 巴育: a family name, and no first or last character that foreign names are written with.</summary>
    private static bool IsChineseName(string name) =>
        name.Length is 2 or 3 && Surnames.Value.Contains(name[..1]) && Array.IndexOf(ForeignCharacters, name[..1]) < 0 && Array.IndexOf(ForeignCharacters, name[^1..]) < 0;

    /// <summary>Whether the title is one that every state has: 总理.</summary>
    public bool IsOfState(string title) => (table.BodyOfTitle(title) ?? table.BodyOfTitle(CoreOf(title))) is { Kind: TitleBodyKind.Country };

    /// <summary>The body of a title that is of one body alone: 国家主席. Null for others.</summary>
    public ResolvedBody? FixedBody(string title) =>
        (table.BodyOfTitle(title) ?? table.BodyOfTitle(CoreOf(title))) is { Kind: TitleBodyKind.Fixed } implied ? new ResolvedBody(implied.Body, null) : null;

    /// <summary>公安局长 → the place's 公安局.</summary>
    private ResolvedBody? OfDepartment(LocaleContext locale, string title, int position, ResolvedBody? before)
    {
        ReadOnlySpan<char> core = CoreOf(title);
        bool isHead = core.Length > 3 && core[^1] == '长' && core[^2] is '局' or '厅';
        if (!isHead || table.KindOf(core[..^1]) is not { StandsAlone: true } kind || kind.Ending.Length != core.Length - 1) return null;
        return bodies.Resolve(locale, kind.Ending, position, before);
    }

    /// <summary>The body of the title's kind that the article names last before it: 局长 → the last 局. Null if its kind is not told, or is any.</summary>
    public ResolvedBody? Owner(LocaleContext locale, string title, int position)
    {
        string[] endings = table.OwnersOf(title);
        bool isAny = endings.Length == 0 || endings[0] is BodyTable.School or BodyTable.Institution;
        return !isAny && locale.Names.NearestBody(endings, position) is { } body ? bodies.Resolve(locale, body, position, null) : null;
    }

    /// <summary>Whether the title is one that schools have: 副校长.</summary>
    public bool IsOfSchool(string title) => table.OwnersOf(title) is [BodyTable.School, ..];

    /// <summary>The body of a title that any institution has (党委书记): the school whose news it is, or the institution named last.</summary>
    public ResolvedBody? AnyOwner(LocaleContext locale, string title, int position)
    {
        foreach (string owner in table.OwnersOf(title))
        {
            if (owner == BodyTable.School && locale.Names.School is { } school) return new ResolvedBody(school, null);
            bool isElsewhere = locale.Names.IsSchoolNews && locale.Names.School is null;
            if (owner == BodyTable.Institution && !isElsewhere && locale.Names.NearestBody(table.Institutions, position) is { } body) return bodies.Resolve(locale, body, position, null);
        }

        return null;
    }

    /// <summary>山东省 + 省长 → its government; 俄 + 外长 → 俄罗斯; a chain of places gives its last.</summary>
    private ResolvedBody OfPlace(LocaleContext locale, string surface, TitleBody? implied, int position)
    {
        if (surface.Length == 1)
        {
            Place? letter = Letters.Find(locale, surface[0], position, gazetteer);
            return letter is null ? new ResolvedBody(surface, null) : Governed(letter.NameInBodies(), letter, implied);
        }

        Place? whole = gazetteer.Find(surface, locale.Place);
        if (whole is not null) return Governed(whole.Level == PlaceLevel.Country ? surface : whole.NameInBodies(), whole, implied);
        (Place? place, int length) = gazetteer.FindPrefix(surface, locale.Place);
        return Governed(length < surface.Length - 1 ? surface[length..] : surface, place, implied);
    }

    private static ResolvedBody Governed(string name, Place? place, TitleBody? implied)
    {
        bool china = place is null || place.Country().Code == "CN";
        return implied switch
        {
            { Kind: TitleBodyKind.Place } when china => new ResolvedBody(implied.Body.Replace("{}", name, StringComparison.Ordinal), place),
            { Kind: TitleBodyKind.Fixed } when place is { Code: "CN" } or { Level: not PlaceLevel.Country } => new ResolvedBody(implied.Body, place),
            _ => new ResolvedBody(name, place),
        };
    }
}
